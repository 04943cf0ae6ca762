import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { analyse } from '../../../experiments/analysis/analyse.ts'
import { readResults } from '../../../experiments/analysis/read-results.ts'
import { drawsOf } from '../../../experiments/design/draws.ts'
import type { Estimate } from '../../../experiments/measure/estimate.ts'
import { asked, writeResultsOf } from './fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-spread-'))
afterAll(() => rmSync(root, { recursive: true }))

const yaml = `design:
  kind: compare
  alternatives:
    - {name: known, parameters: {openness: 0.5}}
    - {name: drawn}
replicates: 60
reporters: [{name: y, expression: unemployment}]
`

async function sections(posterior?: { name: string; parameters: string[]; draws: number[][] }) {
  const folder = mkdtempSync(join(root, 'results-'))
  const experiment = { ...asked(yaml), ...(posterior && { posterior }) }
  await writeResultsOf(folder, experiment, [{ alternative: 0 }, { alternative: 1 }], ({ alternative }, { seed }) => {
    const draws = drawsOf(seed, 1, 0)
    return { y: draws.normal() + alternative * Math.sqrt(3) * draws.normal() }
  })
  const read = await readResults(folder, [])
  if (read.status === 'error') throw new Error(read.kind)
  return analyse(read.results, {})
}

it('tells how much wider runs spread that draw what another alternative sets, and no regrets of knowing', async () => {
  const all = await sections({ name: 'toy', parameters: ['openness'], draws: [[0.1]] })
  const rows = all.find(({ name }) => name === 'spread')?.rows ?? []
  expect(rows.map(({ n }) => n)).toEqual([60, 60])
  expect(rows[0].ratio).toBeNull()
  const { low, high } = rows[1].ratio as Estimate
  expect(low).toBeGreaterThan(1)
  expect(low).toBeLessThan(2)
  expect(high).toBeGreaterThan(2)
  expect(Number(rows[1].q95) - Number(rows[1].q05)).toBeGreaterThan(Number(rows[0].q95) - Number(rows[0].q05))
  expect(all.map(({ name }) => name)).not.toContain('regret')
})

it('leaves a comparison of policies as it is', async () => {
  const names = (await sections()).map(({ name }) => name)
  expect(names).not.toContain('spread')
  expect(names).toContain('regret')
})
