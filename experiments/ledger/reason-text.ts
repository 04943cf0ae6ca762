import { figureText } from '../analysis/figure-text.ts'
import { fill } from '../chart/fill.ts'
import type { Text } from '../spec/text.ts'
import type { LedgerEntry } from './ledger.ts'
import type { Robustness } from './robustness.ts'
import { ledgerWords as words } from './words.ts'

/** Why a verdict is no plain yes or no, with what would decide it or where it holds; undefined where it is plain. */
export function reasonText(entry: LedgerEntry): Text | undefined {
  const { reason, robustness, missing, parts, p, adjusted } = entry
  switch (reason) {
    case null:
      return undefined
    case 'missing':
      return missing ? fill(words.reasons.missing, { what: missing }) : undefined
    case 'too-wide': {
      const runs = runsNeeded(entry)
      return runs === null ? words.reasons['too-few'] : fill(words.reasons['too-wide'], { runs })
    }
    case 'correction':
      return fill(words.reasons.correction, {
        p: figureText(p),
        adjusted: figureText(adjusted),
        runs: runsNeeded(entry) ?? '–',
      })
    case 'places': {
      const split = parts.find(({ holdsAt, failsAt }) => holdsAt.length > 0 && failsAt.length > 0)
      return fill(words.reasons.places, {
        holds: split?.holdsAt.join('; ') ?? '–',
        fails: split?.failsAt.join('; ') ?? '–',
      })
    }
    case 'draws':
      return robustness ? drawsText(robustness) : undefined
  }
}

function drawsText({ agree, draws, hold, region }: Robustness): Text {
  const share = fill(words.reasons.draws, { agree, draws, hold })
  const ends = region.map(
    ({ parameter, side, value }) => `${parameter} ${side === 'low' ? '≥' : '≤'} ${figureText(value)}`,
  )
  const where = ends.length > 0 ? fill(words.reasons.region, { region: ends.join(', ') }) : words.reasons.noRegion
  return { en: `${share.en}; ${where.en}`, zh: `${share.zh}；${where.zh}` }
}

/** Runs of the claim's own experiment that would decide all that is open. */
export function runsNeeded({ parts, points }: Pick<LedgerEntry, 'parts' | 'points'>): number | null {
  const needed = parts.filter(({ ruling }) => ruling === 'undecided').map(({ replicatesNeeded }) => replicatesNeeded)
  const all = needed.length > 0 ? needed : parts.map(({ replicatesNeeded }) => replicatesNeeded)
  if (all.length === 0 || all.includes(null)) return null
  return points * Math.max(...(all as number[]))
}
