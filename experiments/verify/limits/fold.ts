// Brock and Durlauf 2001: the lower answer ends at the fold, m_s = sqrt(1-1/(bJ)), where h = J m_s - artanh(m_s)/b. There
// the drift of m, what a quarter adds to it, just touches zero. So the drift is measured on the way through its smallest
// value at two gains beyond the fold, and followed back to zero.
import { polynomialFit } from './polynomial-fit.ts'
import type { Check } from '../verification.ts'
import { openLimit } from './limit-economy.ts'
import { within } from './near.ts'
import { adoptOnly, meanChoice, setGain, settledChoice } from './share-of-adopters.ts'

const gains = [0.545, 0.57] as const
/** Mean choices between which the drift is fitted: around its smallest value, where a cubic follows it. */
const [from, to] = [-0.88, -0.54]
const mostQuarters = 400

interface Drift {
  /** Mean choice at which the drift is smallest, and the drift there. */
  choice: number
  drift: number
}

/** `side` 1 rises from where few adopt, -1 falls from where nearly all do; both are read as if they rose. */
function smallestDrift(gain: number, side: 1 | -1, firms: number, runs: number): Drift {
  const choices: number[] = []
  const drifts: number[] = []
  for (let seed = 0; seed < runs; seed++) {
    const start = side > 0 ? 0.04 : 0.96
    const economy = openLimit('limit-brock-durlauf', { firms, penetration: [0, 0, 0, start] }, seed)
    setGain(economy, side * gain)
    let before = side * meanChoice(economy)
    for (let quarter = 0; quarter < mostQuarters && before < to; quarter++) {
      adoptOnly(economy)
      const now = side * meanChoice(economy)
      if (before > from && before < to) {
        choices.push(before)
        drifts.push(now - before)
      }
      before = now
    }
  }
  return least(polynomialFit(choices, drifts, 3))
}

/** Smallest value of a cubic between the ends of the fit. */
function least(cubic: (choice: number) => number): Drift {
  let best: Drift = { choice: from, drift: Number.POSITIVE_INFINITY }
  for (let choice = from; choice <= to; choice += 1e-4) {
    const drift = cubic(choice)
    if (drift < best.drift) best = { choice, drift }
  }
  return best
}

function foldOn(side: 1 | -1, firms: number, runs: number): { gain: number; choice: number } {
  const [near, far] = gains.map((gain) => smallestDrift(gain, side, firms, runs))
  const back = near.drift / (far.drift - near.drift)
  return {
    gain: gains[0] - back * (gains[1] - gains[0]),
    choice: near.choice - back * (far.choice - near.choice),
  }
}

export function fold({ quick }: { quick: boolean }): Check[] {
  const { adoptionIntensity: b, peerEffect: j } = openLimit('limit-brock-durlauf', { firms: 10 }).parameters
  const [firms, runs] = quick ? [5000, 6] : [20_000, 12]
  const choice = Math.sqrt(1 - 1 / (b * j))
  const gain = j * choice - Math.atanh(choice) / b
  const up = foldOn(1, firms, runs)
  const down = foldOn(-1, firms, runs)
  const landing = settledChoice('limit-brock-durlauf', { gain, firms, settle: 20, quarters: 20 })
  // Noise of the drift, sqrt(1-m^2) over the root of firms and of the quarters seen, times J for the gain.
  const tolerance = quick ? 0.008 : 0.004
  return [
    within({ en: 'Brock-Durlauf: fold h_s, upwards', zh: 'Brock–Durlauf：上行折点 h_s' }, gain, up.gain, tolerance),
    within(
      { en: 'Brock-Durlauf: fold h_s, downwards', zh: 'Brock–Durlauf：下行折点 h_s' },
      -gain,
      -down.gain,
      tolerance,
    ),
    within(
      { en: 'Brock-Durlauf: m_s at the fold', zh: 'Brock–Durlauf：折点处 m_s' },
      choice,
      -(up.choice + down.choice) / 2,
      0.02,
    ),
    within({ en: 'Brock-Durlauf: m after the jump', zh: 'Brock–Durlauf：跳跃后的 m' }, 0.986784, landing, 0.002),
  ]
}
