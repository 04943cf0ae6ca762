/**
 * Herfindahl-Hirschman index: sum of squared shares, 1/n for n equals, 1 for a monopoly (times 10,000 in the words of
 * competition offices). NaN where the sum is not above 0. Source: A. Hirschman, Am. Econ. Rev. 54 (1964).
 * @param sizes sales or staff of each firm
 */
export function herfindahl(sizes: ArrayLike<number>): number {
  let [sum, squares] = [0, 0]
  for (let i = 0; i < sizes.length; i++) {
    sum += sizes[i]
    squares += sizes[i] ** 2
  }
  return sum > 0 ? squares / (sum * sum) : Number.NaN
}
