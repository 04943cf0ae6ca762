import { instruments, type Parameters, type PolicyInstrument } from '../../../model/index.ts'
import { draw, uniform } from '../../../model/random.ts'

/** One economy to be put to the test. */
export interface FuzzCase {
  preset: string
  parameters: Partial<Parameters>
  policies: PolicyInstrument[]
  seed: number
  ticks: number
}

export interface Extent {
  sets: number
  long: number
}

const stream = 0xffff_fffd
const small: Partial<Parameters> = { firms: 40, workersPerFirm: 8 }
const fuzzCase = (given: Partial<FuzzCase>): FuzzCase => ({
  preset: 'china-2023',
  parameters: small,
  policies: [],
  seed: 1,
  ticks: 60,
  ...given,
})

/** Sizes at the ends of what can be asked for. */
const oddSizes: Partial<Parameters>[] = [
  { firms: 1 },
  { firms: 1, workersPerFirm: 1 },
  { firms: 2, workersPerFirm: 1 },
  { firms: 4 },
  { firms: 4, workersPerFirm: 1 },
  { firms: 8, workersPerFirm: 200 },
  { firms: 40, workersPerFirm: 1 },
  { providers: 0 },
  { providers: 0, technology: false },
  { providers: 1 },
  { providers: 200 },
  { regionPopulation: [1, 0, 0] },
  { regionPopulation: [0, 0, 1] },
  { regionPopulation: [0, 0.5, 0.5] },
  { employmentShares: [0, 0.3, 0.6, 0.1], valueAddedShares: [0, 0.3, 0.6, 0.1] },
  { peers: 1 },
  { peers: 64 },
]

export const sizeCases = (): FuzzCase[] =>
  oddSizes.flatMap((parameters) =>
    ['china-2023', 'closed-toy', 'null'].map((preset) => fuzzCase({ preset, parameters: { ...small, ...parameters } })),
  )

const from = 4

/** Each instrument at either end of its range, all of them at once, and random sets of five at their ends. */
export function policyCases({ sets }: Extent): FuzzCase[] {
  const names = Object.keys(instruments)
  const at = (instrument: string, end: 'min' | 'max'): PolicyInstrument => ({
    instrument,
    amount: instruments[instrument][end],
    start: from,
  })
  const alone = names.flatMap((name) => [[at(name, 'min')], [at(name, 'max')]])
  const all = [names.map((name) => at(name, 'min')), names.map((name) => at(name, 'max'))]
  const random = Array.from({ length: sets }, (_, set) =>
    Array.from({ length: 5 }, (_, i): PolicyInstrument => {
      const name = names[draw(set, stream, i, 0) % names.length]
      const start = Math.floor(40 * uniform(set, stream, i, 1))
      return {
        ...at(name, uniform(set, stream, i, 2) < 0.5 ? 'min' : 'max'),
        start,
        end: start + 1 + Math.floor(20 * uniform(set, stream, i, 3)),
        financing: uniform(set, stream, i, 4) < 0.5 ? 'tax' : 'debt',
      }
    }),
  )
  return [...alone, ...all, ...random].map((policies, seed) =>
    fuzzCase({ policies, seed, parameters: { ...small, policyLag: 0 } }),
  )
}

/** A thousand years. */
export const longCases = ({ long }: Extent): FuzzCase[] =>
  ['null', 'closed-toy', 'china-2023'].map((preset) =>
    fuzzCase({ preset, parameters: { firms: 20, workersPerFirm: 8 }, ticks: long }),
  )
