/**
 * Deals buyers to sellers so that what falls to each seller is as near as can be to its part of the sector:
 * buyers are taken in the order given, and each goes to the seller in whose stretch of the running total its
 * middle lies. A start in which every seller meets the demand it expects.
 */
export function dealBuyers(
  buyers: ArrayLike<number>,
  weight: (buyer: number) => number,
  sellers: readonly number[],
  size: ArrayLike<number>,
  deal: (buyer: number, seller: number) => void,
): void {
  if (sellers.length === 0) return
  let buying = 0
  for (let i = 0; i < buyers.length; i++) buying += weight(buyers[i])
  let selling = 0
  for (const seller of sellers) selling += size[seller]
  let at = 0
  let upTo = size[sellers[0]] / selling
  let total = 0
  for (let i = 0; i < buyers.length; i++) {
    const part = weight(buyers[i]) / buying
    const middle = total + 0.5 * part
    while (middle > upTo && at < sellers.length - 1) {
      at++
      upTo += size[sellers[at]] / selling
    }
    deal(buyers[i], sellers[at])
    total += part
  }
}
