// What theory says of two limits of the model; the presets of the same names lead the economy there.
import { resolveParameters } from '../../model/index.ts'

/**
 * Share of adopters at which all rest, the upper one: m = tanh(J m) at an intensity of choice of 1, share (1 + m) / 2.
 * Brock and Durlauf 2001.
 */
export function restingShare(peerEffect: number): number {
  let m = 1
  for (let turn = 0; turn < 500; turn++) m = Math.tanh(peerEffect * m)
  return (1 + m) / 2
}

/** Chances a quarter to adopt on one's own and by what one sees, from the preset. */
const { peerEffect, adoptionSubsidy, switchingCost } = resolveParameters('limit-bass', {})
const innovation = 0.5 + adoptionSubsidy - switchingCost - peerEffect
const imitation = 2 * peerEffect

/** Share of adopters after so many quarters, from a share at the start. Bass 1969. */
export function diffusion(tick: number, start: number): number {
  const offset = (1 - start) / (1 + (start * imitation) / innovation)
  const decay = offset * Math.exp(-(innovation + imitation) * tick)
  return (1 - decay) / (1 + (imitation / innovation) * decay)
}
