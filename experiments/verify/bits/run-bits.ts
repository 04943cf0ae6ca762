import { observables, resolveParameters, simulate } from '../../../model/index.ts'
import { newHash } from '../../../model/hash.ts'

/** Economies that between them walk through most rules. */
export const economies = [
  { preset: 'china-2023', parameters: { firms: 60, workersPerFirm: 10 }, ticks: 24 },
  { preset: 'closed-toy', parameters: {}, ticks: 24 },
  { preset: 'null', parameters: { firms: 60, workersPerFirm: 10 }, ticks: 24 },
] as const

/** What one sees of runs, and not of their state: a column more changes nothing that was asked for. */
const seen = ['gdp', 'adoption', 'unemployment', 'giniWealth', 'computeCapacity', 'tfp', 'debtToGdp']

/**
 * Bits of those runs by the version of the model that made them, in Node 20 and 24, Chromium and Firefox. Where results
 * change: raise the version, and put what is found in its line, so that whoever has results of an older one is told.
 */
export const runBits: Record<string, readonly string[]> = {
  '1.0': ['2a901c71102ee2f1', '45255f7da4baec76', 'dca3826926218853'],
}

/** Bits of the run of an economy. Throws where it has no start or stops. */
export function bitsOf({ preset, parameters, ticks }: (typeof economies)[number]): string {
  const outcome = simulate(resolveParameters(preset, parameters), { seed: 1, ticks })
  if (outcome.status !== 'done') throw new Error(outcome.message.en)
  const hash = newHash()
  for (const name of seen) {
    const at = observables.findIndex((each) => each.name === name)
    for (let tick = 0; tick <= ticks; tick++) hash.number(outcome.series[tick * observables.length + at])
  }
  return hash.digits()
}
