import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadExperiment } from '../../../experiments/spec/load-experiment.ts'
import type { Parameters } from '../../../model/index.ts'
import { resolveParameters } from '../../../model/index.ts'

const root = new URL('../../../', import.meta.url)
const folder = new URL('experiments/claims/', root)
const files = readdirSync(folder).filter((name) => /^[zls]\d\d\.yaml$/.test(name))

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}.yaml`)

it('every claim of the national-system, the theory and the newspaper papers has its file', () => {
  expect(files.toSorted()).toEqual([...numbered('l', 8), ...numbered('s', 8), ...numbered('z', 11)])
})

describe.each(files)('%s', (name) => {
  const loaded = loadExperiment(fileURLToPath(new URL(name, folder)))
  const experiment = loaded.status === 'ok' ? loaded.experiment : undefined
  const claim = experiment?.claim

  it('is valid, without warnings, and answers the claim of its name', () => {
    expect(loaded.status === 'ok' ? loaded.warnings : loaded.errors).toEqual([])
    expect(claim?.id.toLowerCase()).toBe(name.replace('.yaml', ''))
    expect(experiment?.name).toBe(claim?.id.toLowerCase())
  })

  it('names code that is there', () => {
    const mechanism = claim?.mechanism ?? []
    expect(mechanism.length).toBeGreaterThan(0)
    expect(mechanism.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })

  it('is judged by predictions about what it reports or measures', () => {
    const known = [
      ...(experiment?.reporters ?? []).map((reporter) => reporter.name),
      ...(claim?.measures ?? []).map((measure) => measure.name),
    ]
    const asked = experiment?.expect ?? []
    expect(asked.length).toBeGreaterThan(0)
    for (const { outcome } of asked) expect(known).toContain(outcome)
  })

  it('has an ablation that changes the economy, in what its points leave as it is', () => {
    const varied = new Set(experiment?.factors.map((factor) => factor.name))
    for (const variation of [claim?.ablation, claim?.reversed]) {
      if (!variation) continue
      const usual = resolveParameters(experiment?.preset ?? '', experiment?.parameters ?? {})
      for (const [parameter, value] of Object.entries(variation.parameters)) {
        expect(varied).not.toContain(parameter)
        const alternatives = experiment?.design.kind === 'compare' ? experiment.design.alternatives : []
        const values = [usual, ...alternatives.map((each) => each.parameters)].map(
          (parameters) => parameters[parameter as keyof Parameters],
        )
        expect(values.some((each) => each !== undefined && JSON.stringify(each) !== JSON.stringify(value))).toBe(true)
      }
    }
    expect(claim?.ablation).toBeDefined()
  })

  it('speaks both languages', () => {
    expect(experiment?.title.en).toMatch(/[a-z]/)
    expect(experiment?.title.zh).toMatch(/\p{Script=Han}/u)
  })
})
