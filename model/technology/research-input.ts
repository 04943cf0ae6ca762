// What goes into a firm's research: compute, data and skilled people.
//
//   R = C^gC D^gD H^gH,   gC + gD + gH = 1
//
// Source: Cobb-Douglas as in Davidson (2023) for the outer nest of R&D; the shares are assumed.
import { exp, log } from '../math.ts'

/** Research input; zero where any part that counts is missing. A share below 0 makes that part stand in the way. */
export function researchInput(
  compute: number,
  data: number,
  people: number,
  computeShare: number,
  dataShare: number,
): number {
  const peopleShare = 1 - computeShare - dataShare
  return part(compute, computeShare) * part(data, dataShare) * part(people, peopleShare)
}

/** amount^share, 1 for a part that does not count. */
function part(amount: number, exponent: number): number {
  if (exponent === 0) return 1
  return amount > 0 ? exp(exponent * log(amount)) : 0
}
