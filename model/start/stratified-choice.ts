import { goodsSectors } from '../names.ts'

/**
 * Deals buyers to the sellers of a good so that what falls to each seller is as near as can be to its part of the sector:
 * buyers are taken in the order given, and each goes to the seller in whose stretch of the running total its
 * middle lies. A start in which every seller meets the demand it expects. What a buyer buys is at `weight[buyer]`; its
 * seller goes to `links[buyer * 4 + good]`, -1 where there is none.
 */
export function dealBuyers(
  buyers: Int32Array,
  weight: Float64Array,
  sellers: Int32Array,
  size: Float64Array,
  good: number,
  links: Int32Array,
): void {
  if (sellers.length === 0) {
    for (let i = 0; i < buyers.length; i++) links[buyers[i] * goodsSectors + good] = -1
    return
  }
  let buying = 0
  for (let i = 0; i < buyers.length; i++) buying += weight[buyers[i]]
  let selling = 0
  for (let i = 0; i < sellers.length; i++) selling += size[sellers[i]]
  let at = 0
  let upTo = size[sellers[0]] / selling
  let total = 0
  for (let i = 0; i < buyers.length; i++) {
    const buyer = buyers[i]
    const part = weight[buyer] / buying
    const middle = total + 0.5 * part
    while (middle > upTo && at < sellers.length - 1) {
      at++
      upTo += size[sellers[at]] / selling
    }
    links[buyer * goodsSectors + good] = sellers[at]
    total += part
  }
}
