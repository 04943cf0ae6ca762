import type { ChannelName } from '../../model/index.ts'

/** The part of a point of a feedback design that says whether it is pushed: 0 or 1. */
export const pushFactor = 'push'

const holdMark = 'hold_'

/** The part of a point that says whether a channel is held at the run without the push: 0 or 1. */
export const holdFactor = (channel: ChannelName): string => `${holdMark}${channel}`

/** Whether a setting says that a channel is held, and of which channel. */
export const isHoldFactor = (name: string): boolean => name.startsWith(holdMark)
export const heldChannel = (name: string): string => name.slice(holdMark.length)

/** The parts of a point that say what is done, beside its factors. */
export const pushFactors = (channels: readonly ChannelName[]): string[] => [pushFactor, ...channels.map(holdFactor)]

/** Whether a part of a point says of a channel that it is not held, which goes without saying. */
export const isFreeChannel = (name: string, value: number): boolean => value === 0 && isHoldFactor(name)
