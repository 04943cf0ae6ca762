/**
 * Named causal channels: what one part of the economy tells another.
 * A channel can be recorded, and held at a recorded trajectory, so that a loop's gain is measured.
 */
export interface ChannelDeclaration {
  from: string
  to: string
  /** Sign of the effect one expects; never used by the model. */
  sign: 1 | -1
  en: string
  zh: string
}

export const channelDeclarations = {
  computePrice: {
    from: 'compute market',
    to: 'adoption, production',
    sign: -1,
    en: 'Price of compute',
    zh: '算力价格',
  },
  computeSupply: { from: 'compute market', to: 'production', sign: 1, en: 'Compute delivered', zh: '算力供给' },
  chipCost: { from: 'chips', to: 'providers', sign: -1, en: 'Cost of chips', zh: '芯片成本' },
  dataPool: { from: 'firms', to: 'intelligence', sign: 1, en: 'Pooled data', zh: '数据池' },
  algorithmCommons: { from: 'research', to: 'intelligence', sign: 1, en: 'Algorithm commons', zh: '算法公地' },
  peerShare: { from: 'adopters', to: 'adoption', sign: 1, en: 'Share of adopting peers', zh: '同伴采用率' },
  socialDemand: { from: 'development', to: 'demand', sign: 1, en: 'Digital demand of households', zh: '社会数字需求' },
  socialSkill: { from: 'development', to: 'skills', sign: 1, en: 'Learning of AI skill', zh: '技能学习' },
  trust: { from: 'governance', to: 'adoption', sign: 1, en: 'Trust', zh: '信任' },
  governmentCapacity: { from: 'governance', to: 'policy', sign: 1, en: 'Capacity of government', zh: '政府能力' },
  publicReinvestment: {
    from: 'taxes',
    to: 'research',
    sign: 1,
    en: 'Public money back into research',
    zh: '公共再投入',
  },
  tradeIncome: { from: 'rest of world', to: 'demand', sign: 1, en: 'Export demand', zh: '出口需求' },
} as const satisfies Record<string, ChannelDeclaration>

export type ChannelName = keyof typeof channelDeclarations
export const channelNames = Object.keys(channelDeclarations) as ChannelName[]

/** Trajectory of one channel: a row for each tick. */
export type Trajectory = Float64Array[]

export interface Channels {
  /** Values of the quarter that readers see. */
  now: Record<ChannelName, Float64Array>
  /** Trajectories being recorded, for the channels that are asked for. */
  recorded: Partial<Record<ChannelName, Trajectory>>
  /** Trajectories at which channels are held. */
  held: Partial<Record<ChannelName, Trajectory>>
}

export function openChannels(
  widths: Record<ChannelName, number>,
  record: readonly ChannelName[],
  held: Partial<Record<ChannelName, Trajectory>>,
): Channels {
  const now = {} as Record<ChannelName, Float64Array>
  for (const name of channelNames) now[name] = new Float64Array(widths[name])
  return { now, recorded: Object.fromEntries(record.map((name) => [name, []])), held }
}

/**
 * To be called once a tick when the source has written `channels.now[name]`: records what was sent and,
 * where the channel is held, puts the baseline's value of this tick in its place.
 */
export function transmit(channels: Channels, name: ChannelName, tick: number): void {
  // The start is no quarter: nothing is sent yet.
  if (tick === 0) return
  channels.recorded[name]?.push(channels.now[name].slice())
  const baseline = channels.held[name]?.[tick - 1]
  if (baseline !== undefined) channels.now[name].set(baseline)
}
