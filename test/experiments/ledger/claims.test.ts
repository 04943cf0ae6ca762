import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countPoints } from '../../../experiments/design/design-kinds.ts'
import { claimList } from '../../../experiments/ledger/claim-list.ts'
import { claimPath } from '../../../experiments/ledger/load-claims.ts'
import { extents } from '../../../experiments/ledger/extent.ts'
import { variantsOf } from '../../../experiments/ledger/variants.ts'
import { loadExperiment } from '../../../experiments/spec/load-experiment.ts'

const root = join(import.meta.dirname, '../../..')
const list = claimList()

it('the list holds the claims of five papers, and each has a file', () => {
  expect(list).toHaveLength(54)
  expect(new Set(list.map(({ paper }) => paper))).toEqual(new Set(['000', '001', '002', '003', '004']))
  const files = readdirSync(join(root, 'experiments/claims')).filter((name) => name.endsWith('.yaml'))
  expect(files.toSorted()).toEqual(list.map(({ id }) => `${id.toLowerCase()}.yaml`).toSorted())
})

it('claims that disagree name each other', () => {
  for (const { id, against } of list) if (against) expect(list.find((other) => other.id === against)?.against).toBe(id)
})

describe.each(list)('$id', ({ id }) => {
  const loaded = loadExperiment(claimPath(id))

  it('is in order, asks something, and points to code that exists', () => {
    expect(loaded.status === 'error' ? loaded.errors.map(({ message }) => message.en) : []).toEqual([])
    if (loaded.status === 'error') return
    const { experiment, warnings } = loaded
    expect(warnings).toEqual([])
    expect(experiment).toMatchObject({ name: id.toLowerCase(), claim: { id } })
    expect(experiment.title.en).toMatch(/^[^\p{Script=Han}]+$/u)
    expect(experiment.title.zh).toMatch(/\p{Script=Han}/u)
    expect(experiment.expect.length).toBeGreaterThan(0)
    for (const path of experiment.claim?.mechanism ?? []) expect(existsSync(join(root, path)), path).toBe(true)
  })

  it('is small enough that all are answered in an afternoon', () => {
    if (loaded.status === 'error') return
    const variants = variantsOf({ ...loaded.experiment, seed: 1 }, extents.full)
    const runs = Object.values(variants).map(
      ({ design, factors, replicates }) => countPoints(design, factors) * replicates,
    )
    expect(runs.reduce((sum, each) => sum + each, 0)).toBeLessThan(1500)
    expect(variants.ablation, 'ablation').toBeDefined()
  })
})
