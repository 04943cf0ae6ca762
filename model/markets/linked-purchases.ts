import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { log, logistic } from '../math.ts'
import { goodsSectors } from '../names.ts'
import { below, toUnit, uniform } from '../random.ts'
import { wordsOfFirms } from '../team/draws-ahead.ts'
import { shareRows, total } from '../team/exchange.ts'
import { firmsOfTeam } from '../team/firms-of-team.ts'

/**
 * Firms order what they use up and a part of the gap to the stock they aim at, a X (b + (1 + b) g / speed), which keeps
 * b quarters of use above next quarter's need while output grows at g. (Closing the whole gap at once makes orders for
 * inputs swing more than output and the economy unstable.) A part goes to the lasting supplier at its price; the rest,
 * and what it lacks, to the open market's `orders`. Returns the money paid to suppliers.
 */
export function buyFromSuppliers(state: State, orders: Float64Array): number {
  const { firms, parameters, technology, markets } = state
  const { inputBuffer: buffer, inputAdjustment: speed } = parameters
  const stockAim = buffer + ((1 + buffer) * markets.outputTrend) / speed
  let turnover = 0
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    firms.inputSpending[f] = 0
    for (let k = 0; k < goodsSectors; k++) {
      const cell = f * goodsSectors + k
      const use = technology.inputs[s * goodsSectors + k] * firms.planned[f]
      let order = Math.max(0, use + speed * (stockAim * use - firms.inputs[cell]))
      const supplier = firms.supplier[cell]
      // A supplier much dearer than the market loses the order to it.
      if (order > 0 && supplier >= 0 && firms.price[supplier] <= parameters.linkTolerance * markets.price[k]) {
        const linked = order * parameters.linkShare
        const served = Math.min(linked, firms.inventory[supplier])
        const money = served * firms.price[supplier]
        firms.demand[supplier] += linked
        firms.inventory[supplier] -= served
        firms.sold[supplier] += served
        firms.revenue[supplier] += money
        firms.inputSpending[f] += money
        firms.inputs[cell] += served
        turnover += money
        order -= served
      }
      firms.inputOrders[cell] = order
      orders[k] += order
    }
  }
  return turnover
}

/**
 * Some firms compare one supplier with another, drawn by the size of its sales, and choose by logit in log price.
 * Returns how many links changed.
 */
export function rewireSuppliers(state: State): number {
  const { firms, parameters, seed, tick } = state
  const words = wordsOfFirms(state, 'rewire')
  const cumulative = new Float64Array(firms.count)
  const lists = Array.from({ length: goodsSectors }, () => new Int32Array(firms.count))
  const lengths = new Int32Array(goodsSectors)
  const totals = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    totals[s] += firms.expectedDemand[f]
    cumulative[f] = totals[s]
    lists[s][lengths[s]++] = f
  }
  const members = lists.map((list, s) => list.subarray(0, lengths[s]))
  const own = firmsOfTeam(state)
  const changed = Int32Array.of(0)
  for (let f = own.from; f < own.to; f++) {
    if (toUnit(words[2 * f]) >= parameters.rewireRate) continue
    const target = toUnit(words[2 * f + 1])
    const k = below(goodsSectors, seed, streams.rewire, f, tick, 1)
    const now = firms.supplier[f * goodsSectors + k]
    if (now < 0 || !(totals[k] > 0)) continue
    const other = firstAbove(members[k], cumulative, target * totals[k])
    const advantage = parameters.marketElasticity * log(firms.price[now] / firms.price[other])
    if (other !== now && uniform(seed, streams.rewire, f, tick, 2) < logistic(advantage)) {
      firms.supplier[f * goodsSectors + k] = other
      changed[0]++
    }
  }
  shareRows(own, [firms.supplier])
  total(state.team, changed)
  return changed[0]
}

/** First of `members` whose running total is above `target`: binary search. */
function firstAbove(members: Int32Array, cumulative: Float64Array, target: number): number {
  let low = 0
  let high = members.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (cumulative[members[middle]] > target) high = middle
    else low = middle + 1
  }
  return members[low]
}
