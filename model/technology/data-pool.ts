import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'
import { exp, log } from '../math.ts'
import { goodsSectors } from '../names.ts'
import { toUnit } from '../random.ts'
import { wordsOfFirms } from '../team/draws-ahead.ts'
import { shareRows } from '../team/exchange.ts'
import { firmsByMachines, firmsOfTeam } from '../team/firms-of-team.ts'
import { keptData, nextDataStock, sharingChance, usableData } from './data-stock.ts'

/** Data of firms for a unit of output, and the part of it that is shared, by sector. */
function densities(state: State): { shared: Float64Array; all: Float64Array } {
  const { firms } = state
  const output = new Float64Array(goodsSectors)
  const shared = new Float64Array(goodsSectors)
  const all = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    output[s] += firms.output[f]
    all[s] += firms.data[f]
    if (firms.sharesData[f]) shared[s] += firms.data[f]
  }
  for (let s = 0; s < goodsSectors; s++) {
    if (output[s] > 0) {
      shared[s] /= output[s]
      all[s] /= output[s]
    }
  }
  return { shared, all }
}

/**
 * The pool by sector, as data for a unit of output: what firms share, times its reach (how many firms of the own size
 * the pool is worth) and the size of the market, and public data as far as they are open. Non-rival: everybody reads the
 * same pool. Rival: readers divide it, each by its output, so that what all read is what is in it; a larger market then
 * has as many more readers as givers and adds nothing for any of them. Channel `dataPool`.
 */
export function poolData(state: State): void {
  const { parameters, channels, knowledge, tick } = state
  const { shared, all } = densities(state)
  const open = openPublicData(state)
  const readings = parameters.dataRival ? 1 : parameters.dataReach * parameters.marketSize
  let pooled = 0
  let total = 0
  for (let s = 0; s < goodsSectors; s++) {
    channels.now.dataPool[s] = readings * (shared[s] + open * all[s])
    pooled += shared[s]
    total += all[s]
  }
  knowledge.pooledShare = total > 0 ? pooled / total : 0
  transmit(channels, 'dataPool', tick)
}

/** Public data in the pool, for a unit of the data of firms. */
function openPublicData({ parameters, controls }: State): number {
  const { publicDataUse, publicDataShare } = parameters
  return (controls.publicDataOpening * publicDataUse * publicDataShare) / (1 - publicDataShare)
}

/**
 * Data each firm can use: its own and, as far as data interoperate, the pool at its scale. In a team each member does this
 * for its firms, and tells the others with `adopt`.
 */
export function gatherData(state: State): void {
  const { firms, parameters, controls, channels } = state
  const { from, to } = firmsOfTeam(state)
  for (let f = from; f < to; f++) {
    const pooled = channels.now.dataPool[firms.sector[f]] * firms.output[f]
    const sold = firms.sharesData[f] ? firms.data[f] : 0
    firms.usableData[f] = usableData(firms.data[f], 0, pooled, controls.interoperability, sold, parameters.dataRival)
  }
}

/**
 * Data market: adopters pay a part of what the data that firms share are worth to them (the rent of data in
 * intelligence, (1 - a)/a of the compute bill); those who share divide it by the data they give. Open public data are
 * free: a fee on them would pay firms for what they did not give. Who shares rival data loses their use itself.
 */
export function tradeData(state: State): void {
  const { firms, parameters, ledger } = state
  const words = wordsOfFirms(state, 'dataSharing')
  const rent = (1 - parameters.computeWeight) / parameters.computeWeight
  const open = openPublicData(state)
  const worth = new Float64Array(goodsSectors)
  const dues = new Float64Array(goodsSectors)
  const given = new Float64Array(goodsSectors)
  const held = new Float64Array(goodsSectors)
  const due = new Float64Array(firms.count)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    held[s] += firms.data[f]
    if (firms.sharesData[f]) given[s] += firms.data[f]
    if (!firms.adopter[f] || !(firms.usableData[f] > 0)) continue
    const all = rent * firms.computeSpending[f]
    worth[s] += all
    const kept = keptData(firms.data[f], firms.sharesData[f] ? firms.data[f] : 0, parameters.dataRival)
    due[f] = parameters.dataPrice * Math.max(0, 1 - kept / firms.usableData[f]) * all
    dues[s] += due[f]
  }
  // Data in the pool, shared and public (at least a thousandth of all, so that a first sharer reckons with some).
  const pooled = given.map((shared, s) => Math.max(shared + open * held[s], 1e-3 * held[s]))
  let paid = 0
  let received = 0
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    const fee = pooled[s] > 0 ? (due[f] * given[s]) / pooled[s] : 0
    const share = pooled[s] > 0 && firms.sharesData[f] ? (dues[s] * firms.data[f]) / pooled[s] : 0
    const net = share - fee
    paid += fee
    received += share
    firms.dataNet[f] = net
    firms.deposits[f] += net
    // Some firms think again: what a unit of data fetches, over its mean worth, against what is lost and privacy.
    if (toUnit(words[2 * f]) >= parameters.reconsiderRate || !(worth[s] > 0) || !(held[s] > 0)) continue
    const fetched = dues[s] / pooled[s] / (worth[s] / held[s])
    const lost = firms.adopter[f] ? (parameters.dataRival ? 1 : parameters.dataRent) : 0
    firms.sharesData[f] =
      toUnit(words[2 * f + 1]) < sharingChance(parameters.sharingIntensity, fetched, lost, parameters.privacyCost)
        ? 1
        : 0
  }
  pays(ledger, 'data', 'firms', paid)
  receives(ledger, 'data', 'firms', received)
}

/**
 * Data made in a quarter: a by-product of output, more by adopters and more where more compute is used for a unit of
 * output; D' = (1 - d) D + made.
 */
export function makeData(state: State): void {
  const { firms, parameters, technology, rates } = state
  const own = firmsByMachines(state)
  for (let f = own.from; f < own.to; f++) {
    const s = firms.sector[f]
    const rate = (parameters.dataDepreciation + rates.growth) * technology.dataPerOutput[s] * technology.ownDataShare[s]
    let made = rate * firms.output[f] * parameters.dataTraditional
    if (firms.adopter[f]) {
      const intensity = firms.output[f] > 0 ? firms.compute[f] / (firms.output[f] * technology.computePerOutput[s]) : 0
      made = rate * firms.output[f] * (intensity > 0 ? exp(parameters.dataPerCompute * log(intensity)) : 0)
    }
    firms.dataMade[f] = made
    firms.data[f] = nextDataStock(firms.data[f], made, parameters.dataDepreciation)
  }
  shareRows(own, [firms.dataMade, firms.data])
}
