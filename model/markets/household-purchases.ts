import { pays } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { log, logistic } from '../math.ts'
import { goodsSectors, services } from '../names.ts'
import { below, draw, drawPair, pair, toUnit } from '../random.ts'

/**
 * Households spend C = c1 (income - expected inflation x deposits) + c2 deposits: what inflation takes from deposits is
 * no income (Haig-Simons; Godley and Lavoie 2007); a high real rate makes them wait (Euler equation). It is split over sectors, at their usual sellers; what a seller lacks is
 * sought once at the seller of another household. Orders count as demand whether or not they are served.
 * Source: consumption as in Caiani et al. 2016, eq. 3.20; usual sellers as in EURACE's consumption market.
 */
export function householdsBuy(state: State, budgetShares: Float64Array): void {
  const { households, firms, parameters, rates, ledger, markets, seed, tick } = state
  const { consumeIncome, compareRate, matchingFriction } = parameters
  const inflation = markets.expectedInflation
  const patience = Math.max(0, 1 - 4 * parameters.consumeRate * (markets.realRate - rates.realRate))
  let spent = 0
  let wantedServices = 0
  let unmatched = 0
  for (let h = 0; h < households.count; h++) {
    const deposits = households.deposits[h]
    const income = households.income[h]
    const wealth = deposits - income
    const real = income - inflation * wealth
    const budget = Math.min(deposits, patience * (consumeIncome * real + rates.consumeWealth * wealth))
    households.income[h] = 0
    drawPair(seed, streams.compare, h, tick)
    const word = pair[0]
    const chance = toUnit(pair[1])
    // One comparison in a sector at random: the low bits choose the sector, the rest whether there is one.
    const compared = toUnit(word) < compareRate ? Math.floor((toUnit(word) / compareRate) * goodsSectors) : -1
    if (compared >= 0) compareSellers(state, h, compared)
    if (budget <= 0) continue
    let left = deposits
    for (let s = 0; s < goodsSectors; s++) {
      const f = households.seller[h * goodsSectors + s]
      if (f < 0) continue
      const money = budget * budgetShares[s]
      const quantity = money / firms.price[f]
      if (s === services) {
        wantedServices += money
        if (!firms.adopter[f] && chance < matchingFriction * markets.searchFriction) {
          unmatched += money
          continue
        }
      }
      firms.demand[f] += quantity
      const stock = firms.inventory[f]
      if (stock >= quantity) {
        firms.inventory[f] = stock - quantity
        firms.sold[f] += quantity
        firms.revenue[f] += money
        left -= money
        continue
      }
      const paid = stock * firms.price[f]
      firms.inventory[f] = 0
      firms.sold[f] += stock
      firms.revenue[f] += paid
      left -= paid
      const other = households.seller[below(households.count, seed, streams.compare, h, tick, 1 + s) * goodsSectors + s]
      const rest = Math.min((money - paid) / firms.price[other], firms.inventory[other])
      const also = rest * firms.price[other]
      firms.inventory[other] -= rest
      firms.sold[other] += rest
      firms.demand[other] += rest
      firms.revenue[other] += also
      left -= also
    }
    spent += deposits - left
    households.deposits[h] = left
  }
  markets.unmatchedServices = wantedServices > 0 ? unmatched / wantedServices : 0
  pays(ledger, 'consumption', 'households', spent)
}

/** The household hears of the seller of another one, or of one at random, and chooses by logit in log price. */
function compareSellers(state: State, h: number, s: number): void {
  const { households, firms, parameters, seed, tick } = state
  const cell = h * goodsSectors + s
  const now = households.seller[cell]
  if (now < 0) return
  const word = draw(seed, streams.compare, h, tick, 5)
  let other: number
  if (toUnit(word) < parameters.exploreShare) {
    other = below(firms.count, seed, streams.compare, h, tick, 6)
    if (firms.sector[other] !== s) return
  } else {
    other = households.seller[below(households.count, seed, streams.compare, h, tick, 6) * goodsSectors + s]
  }
  const advantage = parameters.priceElasticity * log(firms.price[now] / firms.price[other])
  if (toUnit(draw(seed, streams.compare, h, tick, 7)) < logistic(advantage)) households.seller[cell] = other
}
