// Adoption with four neighbours on a torus is Glauber's heat bath of an Ising magnet with K = bJ/4, critical at
// K_c = ln(1+sqrt 2)/2 (Onsager 1944). Each firm thinks again in every quarter: then the even firms of one quarter and the
// odd ones of the next make up one magnet updated field by field, and the others a second one that never meets it. Both
// are sampled exactly, for a torus of even side.
import type { Economy } from '../../../model/index.ts'
import type { Check } from '../verification.ts'
import { openLimit } from './limit-economy.ts'
import { near, within } from './near.ts'
import { polynomialFit } from './polynomial-fit.ts'
import { adoptOnly } from './share-of-adopters.ts'

const critical = Math.log(1 + Math.SQRT2) / 2
/** U of the 65536 states of the torus of side 4 at K_c. */
const binderOfFour = 0.617199
const intensity = 2

/** Sum of choices -1 and 1 over the fields of one colour of the chessboard. */
function colourSum({ firms }: Economy, side: number, colour: number): number {
  let sum = 0
  for (let y = 0; y < side; y++) {
    for (let x = (y + colour) % 2; x < side; x += 2) sum += 2 * firms.adopter[y * side + x] - 1
  }
  return sum
}

/** Mean size of m and Binder's U = 1 - <m^4>/(3<m^2>^2) of magnets of side L at coupling K. */
function magnet(side: number, coupling: number, quarters: number, start: number): { size: number; binder: number } {
  const firms = side * side
  const economy = openLimit('limit-lattice', {
    firms,
    adoptionIntensity: intensity,
    peerEffect: (4 * coupling) / intensity,
    penetration: [0, 0, 0, start],
  })
  let even = colourSum(economy, side, 0)
  let odd = colourSum(economy, side, 1)
  let [first, second, fourth, count] = [0, 0, 0, 0]
  for (let quarter = 0; quarter < quarters; quarter++) {
    adoptOnly(economy)
    const [nextEven, nextOdd] = [colourSum(economy, side, 0), colourSum(economy, side, 1)]
    if (quarter > quarters / 10) {
      for (const sum of [nextEven + odd, even + nextOdd]) {
        const m = sum / firms
        first += Math.abs(m)
        second += m * m
        fourth += m ** 4
        count++
      }
    }
    even = nextEven
    odd = nextOdd
  }
  return { size: first / count, binder: 1 - (fourth * count) / (3 * second * second) }
}

/** Couplings in the ordered phase, where a magnet of side 32 is nearly one without end. */
const couplings = [0.465, 0.475, 0.485, 0.5, 0.515]

/** Coupling at which m^8 has fallen to 0: in the ordered phase m = (1 - sinh(2K)^-4)^(1/8) (Yang 1952), so m^8 is smooth. */
function whereOrderEnds(sizes: readonly number[]): number {
  const eighth = polynomialFit(
    couplings,
    sizes.map((m) => m ** 8),
    2,
  )
  let [low, high] = [0.4, couplings[0]]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (eighth(middle) < 0) low = middle
    else high = middle
  }
  return low
}

export function lattice({ quick }: { quick: boolean }): Check[] {
  const quarters = quick ? 20_000 : 200_000
  const sizes = couplings.map((coupling) => magnet(32, coupling, quick ? 1500 : 15_000, 0.98).size)
  const shown = 3
  return [
    near(
      { en: 'Lattice: critical K, where m^8 ends', zh: '格点：临界 K（m^8 归零处）' },
      critical,
      whereOrderEnds(sizes),
      // A parabola is not the curve, and m has an error of about 0.002 (0.0006).
      quick ? 0.01 : 0.005,
    ),
    within(
      { en: `Lattice: m at K = ${couplings[shown]}`, zh: `格点：K = ${couplings[shown]} 时的 m` },
      (1 - Math.sinh(2 * couplings[shown]) ** -4) ** (1 / 8),
      sizes[shown],
      quick ? 0.006 : 0.002,
    ),
    within(
      { en: 'Lattice: U of side 4 at K_c, all states counted', zh: '格点：边长4在K_c处的U（穷举）' },
      binderOfFour,
      magnet(4, critical, quarters, 0.5).binder,
      quick ? 0.006 : 0.002,
    ),
  ]
}
