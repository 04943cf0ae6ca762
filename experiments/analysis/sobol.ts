import { sobolIndices } from '../measure/sensitivity/sobol-indices.ts'
import { noiseOf } from './noise.ts'
import { level } from './options.ts'
import { meansByNumber } from './point-means.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** Sobol indices of one outcome of a Saltelli design, and the share that seed noise takes. */
export function sobolSections(results: Results, secondOrder: boolean, outcome: string): Section[] {
  const { factors, seed } = results
  const names = factors.map(({ name }) => name)
  const { errorVariance, section, note } = noiseOf(results, outcome)
  const indices = sobolIndices(meansByNumber(results, outcome), names.length, {
    seed,
    secondOrder,
    errorVariance,
    level,
  })
  const { baseSamples, dropped, first, total, second } = indices
  const main: Section = {
    name: 'sobol',
    title: words.sobol,
    outcome,
    columns: [
      { name: 'factor', title: words.factor },
      { name: 'S1', title: words.first },
      { name: 'ST', title: words.total },
    ],
    rows: names.map((factor, j) => ({ factor, S1: first[j], ST: total[j] })),
    notes: [words.sobolPlain, words.baseSamples(baseSamples, dropped), note],
  }
  const pairs: Section = {
    name: 'sobol-second',
    title: words.sobolSecond,
    outcome,
    columns: [
      { name: 'factor', title: words.factor },
      { name: 'other', title: words.other },
      { name: 'S2', title: words.second },
    ],
    rows: second.flatMap((row, j) =>
      names.slice(j + 1).map((other, k) => ({ factor: names[j], other, S2: row[j + 1 + k] })),
    ),
    notes: [],
  }
  return [main, ...(second.length > 0 ? [pairs] : []), ...section]
}
