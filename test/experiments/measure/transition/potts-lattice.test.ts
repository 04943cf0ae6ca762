import { expect, it } from 'vitest'
import { differenceInterval } from '../../../../experiments/measure/bootstrap/mean-interval.ts'
import { drawPair, pair } from '../../../../model/random.ts'

const side = 64
const states = 10

/**
 * Energy per site of the Potts lattice of ten states, mean over the later half of the sweeps, by Metropolis.
 * @param ordered whether all sites begin in one state or each in its own
 */
function meanEnergy(ordered: boolean, temperature: number, sweeps: number, seed: number): number {
  const spins = new Int8Array(side * side)
  if (!ordered) {
    for (let site = 0; site < spins.length; site++) {
      drawPair(seed, 11, site, 0)
      spins[site] = pair[0] % states
    }
  }
  const accept = Array.from({ length: 9 }, (_, lost) => Math.exp(-lost / temperature) * 4294967296)
  const alike = (site: number, state: number): number => {
    const column = site % side
    const left = site - column + ((column + side - 1) % side)
    const right = site - column + ((column + 1) % side)
    const up = (site + spins.length - side) % spins.length
    const down = (site + side) % spins.length
    return (
      Number(spins[left] === state) +
      Number(spins[right] === state) +
      Number(spins[up] === state) +
      Number(spins[down] === state)
    )
  }
  let sum = 0
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let site = 0; site < spins.length; site++) {
      drawPair(seed, 12, site, sweep)
      const proposed = (spins[site] + 1 + (pair[0] % (states - 1))) % states
      const lost = alike(site, spins[site]) - alike(site, proposed)
      if (lost <= 0 || pair[1] < accept[lost]) spins[site] = proposed
    }
    if (sweep >= sweeps / 2) {
      for (let site = 0; site < spins.length; site++) sum -= alike(site, spins[site]) / 2
    }
  }
  return sum / (spins.length * (sweeps - Math.ceil(sweeps / 2)))
}

it('two pasts of the ten-state Potts lattice keep its latent heat between them at the transition', () => {
  // Exact: T = 1 / ln(1 + sqrt 10), latent heat 0.6960494 (R. Baxter, J. Phys. C 6, 1973).
  const temperature = 1 / Math.log(1 + Math.sqrt(10))
  expect(temperature).toBeCloseTo(0.7012316, 7)
  const energies = (ordered: boolean) => [1, 2, 3].map((seed) => meanEnergy(ordered, temperature, 1500, seed))
  const { estimate, low } = differenceInterval(energies(true), energies(false), { seed: 1, paired: false })
  expect(Math.abs(estimate - 0.6960494)).toBeLessThan(0.05)
  expect(low).toBeGreaterThan(0.5)
})
