import { replicateSeed } from '../../design/replicate-seed.ts'
import type { CompanyInput } from './company-task.ts'
import { couplings, type Extent, gains, settleShare, window } from './extents.ts'

/** One run: which question it belongs to, and where in it. */
export interface PlannedCompany {
  part: 'company' | 'alone' | 'scaling'
  size: number
  control: number
  input: CompanyInput
}

const experimentSeed = 1

/** All runs of the blind check, each with chance of its own. */
export function planCompany({ sweep, scaling }: Extent): PlannedCompany[] {
  const sweeps = sweep.sizes.flatMap((size) => {
    const runs = (part: 'company' | 'alone', controls: readonly number[]) =>
      controls.flatMap((control) =>
        times(sweep.replicates, { part, size, control, quarters: quartersOf(size, sweep.swings) }),
      )
    return [...runs('company', couplings), ...runs('alone', gains)]
  })
  const exponents = scaling.sizes.flatMap((size) =>
    scalingControls(size, scaling.controls).flatMap((control) => {
      const quarters = quartersOf(size, scaling.swings)
      return times(scaling.replicates, { part: 'scaling' as const, size, control, quarters })
    }),
  )
  return [...sweeps, ...exponents].map(({ part, size, control, quarters }, run) => ({
    part,
    size,
    control,
    input: {
      company: {
        firms: size,
        peerEffect: part === 'alone' ? 0 : control,
        gain: part === 'alone' ? control : 0,
        seed: replicateSeed(experimentSeed, run),
      },
      settle: Math.round(settleShare * quarters),
      quarters,
      keep: part === 'scaling' ? 'visits' : 'quarters',
    },
  }))
}

/** Couplings at which a size is run for the exponents, rising. */
export function scalingControls(size: number, count: number): number[] {
  const [low, high] = window
  return Array.from({ length: count }, (_, i) => 1 + (low + ((high - low) * i) / (count - 1)) / Math.sqrt(size))
}

const quartersOf = (size: number, swings: number): number => Math.round(swings * Math.sqrt(size))

const times = <T>(count: number, of: T): T[] => new Array<T>(count).fill(of)
