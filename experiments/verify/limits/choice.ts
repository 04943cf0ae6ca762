// Brock and Durlauf 2001: the mean choice solves m = tanh(b(h+Jm)), with two stable answers above the critical bJ = 1.
import type { Check } from '../verification.ts'
import { advance, openLimit } from './limit-economy.ts'
import { within } from './near.ts'
import { adoptOnly, meanChoice } from './share-of-adopters.ts'

interface Case {
  intensity: number
  peerEffect: number
  gain: number
}

const cases: readonly Case[] = [
  { intensity: 1, peerEffect: 2, gain: 0 },
  { intensity: 1, peerEffect: 2, gain: 0.3 },
  { intensity: 1, peerEffect: 1.5, gain: 0 },
  { intensity: 1, peerEffect: 1.2, gain: 0 },
  { intensity: 0.5, peerEffect: 1, gain: 0.4 },
  { intensity: 1, peerEffect: 0.7, gain: 0 },
]

/** The answer that is reached from above. */
function upperRoot({ intensity, peerEffect, gain }: Case): number {
  let m = 1
  for (let round = 0; round < 10_000; round++) m = Math.tanh(intensity * (gain + peerEffect * m))
  return m
}

const settle = 30

/** Whole quarters of the whole economy, from a start where nearly all adopt. */
function found({ intensity, peerEffect, gain }: Case, firms: number, quarters: number): number {
  const economy = openLimit('limit-brock-durlauf', {
    firms,
    adoptionIntensity: intensity,
    peerEffect,
    adoptionSubsidy: gain,
  })
  let sum = 0
  for (let quarter = 0; quarter < settle + quarters; quarter++) {
    advance(economy)
    if (quarter >= settle) sum += meanChoice(economy)
  }
  return sum / quarters
}

/** Firms whose choice differs at any quarter between whole quarters and the rules of adoption alone. */
function differing(quarters: number): number {
  const whole = openLimit('limit-brock-durlauf', { firms: 200, peerEffect: 1.1, penetration: [0, 0, 0, 0.5] })
  const alone = openLimit('limit-brock-durlauf', { firms: 200, peerEffect: 1.1, penetration: [0, 0, 0, 0.5] })
  let firms = 0
  for (let quarter = 0; quarter < quarters; quarter++) {
    advance(whole)
    adoptOnly(alone)
    firms += whole.firms.adopter.filter((choice, f) => choice !== alone.firms.adopter[f]).length
  }
  return firms
}

export function choice({ quick }: { quick: boolean }): Check[] {
  const [firms, quarters] = quick ? [1000, 40] : [4000, 120]
  return [
    ...cases.map((one) => {
      const { intensity, peerEffect, gain } = one
      const at = `b = ${intensity}, J = ${peerEffect}, h = ${gain}`
      return within(
        { en: `Brock-Durlauf: m at ${at}`, zh: `Brock–Durlauf：m，${at}` },
        upperRoot(one),
        found(one, firms, quarters),
        // Three standard errors of the slowest case, bJ = 1.2.
        quick ? 0.03 : 0.015,
      )
    }),
    within(
      {
        en: 'Adoption rules alone less whole quarters: firms that differ',
        zh: '仅采用规则与完整季度之差：不同的企业数',
      },
      0,
      differing(30),
      0,
    ),
  ]
}
