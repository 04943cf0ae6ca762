import type { Parameters } from '../../parameters.ts'
import type { Preset } from '../preset.ts'
import { machineEconomy } from './machine-economy.ts'

/** Adoption moved by peers and support alone, with nothing in its way, thought over by every firm each quarter. */
const peersAlone: Partial<Parameters> = {
  ...machineEconomy,
  firms: 1000,
  workersPerFirm: 1,
  substitution: false,
  reconsiderRate: 1,
  costWeight: 0,
  barrier: 'none',
  switchingCost: 0,
  trustWeight: 0,
  regulationCost: 0,
  targetingError: 0,
  computeShare: 0.005,
  startAutomation: 0.05,
}

/** All are peers of all: m = tanh(b(h+Jm)), here b = 1 and J = 2. Brock and Durlauf 2001. */
export const brockDurlauf: Preset = {
  title: { en: 'Limit: choice among peers (Brock and Durlauf)', zh: '极限：同伴间的选择（Brock–Durlauf）' },
  parameters: { ...peersAlone, network: 'complete', adoptionIntensity: 1, peerEffect: 2, penetration: [0, 0, 0, 0.95] },
}

/** Peers are the four neighbours on a torus: an Ising magnet with K = bJ/4. Onsager 1944. */
export const lattice: Preset = {
  title: { en: 'Limit: adoption on a lattice (Ising)', zh: '极限：格点上的采用（伊辛模型）' },
  parameters: {
    ...peersAlone,
    firms: 256,
    network: 'lattice',
    adoptionIntensity: 2,
    peerEffect: 0.881374,
    penetration: [0, 0, 0, 0.5],
  },
}

/**
 * Nobody goes back, and the chance to adopt is linear in the share of adopters, p + q n with p = 0.005 and q = 0.03 a
 * quarter. Under uniform noise of intensity 2 it is 1/2 + h + J(2n-1), h the support less the cost of switching: so J =
 * q/2, and a support of J + p/2 against a cost of (1-p)/2 gives p to those without and 1 to those with. Bass 1969.
 */
export const bass: Preset = {
  title: { en: 'Limit: Bass diffusion', zh: '极限：巴斯扩散' },
  parameters: {
    ...peersAlone,
    firms: 2000,
    network: 'complete',
    choiceNoise: 'uniform',
    adoptionIntensity: 2,
    peerEffect: 0.015,
    adoptionSubsidy: 0.0175,
    switchingCost: 0.4975,
    penetration: [0, 0, 0, 0.02],
  },
}
