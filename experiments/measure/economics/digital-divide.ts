import { normalQuantile } from '../../../model/math.ts'

/** Adopters among the members of a group. */
export interface Adopters {
  adopters: number
  members: number
}

export interface DigitalDivide {
  /** Share of adopters in the group ahead over that in the group behind; 1 where there is no divide. */
  ratio: number
  low: number
  high: number
  /** Whether the interval leaves out 1. */
  apart: boolean
}

/**
 * Digital divide between two groups as the ratio of their rates of adoption, with an interval by the log of the ratio.
 * The ratio is NaN where a group has no members or that behind no adopters; ends are NaN where one has no adopters.
 * Sources: OECD, Understanding the Digital Divide (2001); D. Katz et al., Biometrics 34 (1978), for the interval.
 */
export function digitalDivide(ahead: Adopters, behind: Adopters, level = 0.95): DigitalDivide {
  const ratio = ahead.adopters / ahead.members / (behind.adopters / behind.members)
  if (!Number.isFinite(ratio)) return { ratio: Number.NaN, low: Number.NaN, high: Number.NaN, apart: false }
  const variance = 1 / ahead.adopters - 1 / ahead.members + 1 / behind.adopters - 1 / behind.members
  const factor = Math.exp(normalQuantile((1 + level) / 2) * Math.sqrt(variance))
  const [low, high] = Number.isFinite(factor) ? [ratio / factor, ratio * factor] : [Number.NaN, Number.NaN]
  return { ratio, low, high, apart: low > 1 || high < 1 }
}
