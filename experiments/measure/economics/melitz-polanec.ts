import { olleyPakes, type Producer } from './olley-pakes.ts'

export interface ProductivityChange {
  /** Change of aggregate productivity; the four parts add up to it. */
  total: number
  /** Of it what survivors learned: change of their unweighed mean. */
  within: number
  /** Survivors' market shares moving to the better ones. */
  between: number
  /** Entrants against survivors: below 0 where those who enter are less productive. */
  entry: number
  /** Those who left against survivors: above 0 where they were less productive. */
  exit: number
}

/**
 * Change of productivity between two dates by survivors, entrants and leavers; each group is measured against the
 * survivors of its own date. Without entrants (or leavers) their part is 0; without survivors nothing is known (NaN).
 * Source: M. Melitz and S. Polanec, RAND J. Econ. 46 (2015), dynamic Olley-Pakes.
 * @param before, after firms of each date by name
 */
export function melitzPolanec<Name>(
  before: ReadonlyMap<Name, Producer>,
  after: ReadonlyMap<Name, Producer>,
): ProductivityChange {
  const old = olleyPakes([...before].filter(([name]) => after.has(name)).map(([, firm]) => firm))
  const now = olleyPakes([...after].filter(([name]) => before.has(name)).map(([, firm]) => firm))
  const entry = againstSurvivors(after, before, now.aggregate)
  const exit = -againstSurvivors(before, after, old.aggregate)
  const [within, between] = [now.mean - old.mean, now.allocation - old.allocation]
  return { total: within + between + entry + exit, within, between, entry, exit }
}

/** Weight of firms that the other date does not have, times their lead over the survivors. */
function againstSurvivors<Name>(
  firms: ReadonlyMap<Name, Producer>,
  others: ReadonlyMap<Name, Producer>,
  survivors: number,
): number {
  const alone = [...firms].filter(([name]) => !others.has(name)).map(([, firm]) => firm)
  if (alone.length === 0) return 0
  const weigh = (all: Iterable<Producer>) => [...all].reduce((sum, { share }) => sum + share, 0)
  return (weigh(alone) / weigh(firms.values())) * (olleyPakes(alone).aggregate - survivors)
}
