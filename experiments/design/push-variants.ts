import { type ChannelName, channelNames } from '../../model/index.ts'
import { holdFactor, pushFactor, pushFactors } from '../spec/push-factors.ts'
import type { Point } from './point.ts'

/** What is done at each setting: nothing, the push, and the push with all held, each held and all but each held. */
export function pushVariants(channels: readonly ChannelName[]): Point[] {
  const held = [
    [],
    channels,
    ...channels.map((one) => [one]),
    ...channels.map((one) => channels.filter((c) => c !== one)),
  ]
  const variants = [variantOf(channels, 0, []), ...held.map((own) => variantOf(channels, 1, own))]
  // Of two channels, to hold one is to hold all but the other.
  return [...new Map(variants.map((variant) => [JSON.stringify(variant), variant])).values()]
}

const variantOf = (channels: readonly ChannelName[], push: 0 | 1, held: readonly ChannelName[]): Point => ({
  [pushFactor]: push,
  ...Object.fromEntries(channels.map((channel) => [holdFactor(channel), Number(held.includes(channel))])),
})

/** What a point says is to be done, and its factors without that. */
export function readVariant(values: Point): { pushed: boolean; held: ChannelName[]; factors: Point } {
  const held = channelNames.filter((channel) => values[holdFactor(channel)] === 1)
  const own = new Set(pushFactors(channelNames))
  const factors = Object.fromEntries(Object.entries(values).filter(([name]) => !own.has(name)))
  return { pushed: values[pushFactor] === 1, held, factors }
}
