import type { ChannelName } from '../channels.ts'
import { goodsSectors, regionCount } from '../names.ts'
import type { Parameters } from '../parameters.ts'

/** How many numbers each channel carries. */
export function channelWidths(parameters: Parameters): Record<ChannelName, number> {
  return {
    computePrice: regionCount * goodsSectors,
    computeSupply: regionCount * goodsSectors,
    chipCost: 2,
    dataPool: goodsSectors,
    algorithmCommons: 1,
    peerShare: parameters.firms,
    socialDemand: 1,
    socialSkill: 1,
    trust: 1,
    governmentCapacity: 1,
    publicReinvestment: 1,
    tradeIncome: 1,
  }
}
