import { expect, it } from 'vitest'
import { fitEmulator } from '../../../../experiments/design/emulator/emulator.ts'
import { honestEmulator } from '../../../../experiments/design/emulator/honest-emulator.ts'

const positions = Array.from({ length: 10 }, (_, i) => [i / 9])
const silent = positions.map(() => 0)
const between = Array.from({ length: 9 }, (_, i) => [(i + 0.5) / 9])

it('foretells what the plain emulator does, and is never surer of it', () => {
  const jumps = positions.map(([x]) => (x < 0.45 ? 0 : 1) + 0.1 * x)
  const [plain, honest] = [fitEmulator(positions, jumps, silent), honestEmulator(positions, jumps, silent)]
  for (const position of between) {
    expect(honest(position).mean).toBe(plain(position).mean)
    expect(honest(position).variance).toBeGreaterThanOrEqual(plain(position).variance)
  }
})

it('raises the variance by as much as points foretold from the others miss', () => {
  // Smooth but for one point, which the kernel of highest likelihood does not expect.
  const odd = positions.map(([x], i) => Math.sin(3 * x) + (i === 5 ? 0.5 : 0))
  const noise = positions.map(() => 1e-4)
  const ratio =
    honestEmulator(positions, odd, noise)([0.5]).variance / fitEmulator(positions, odd, noise)([0.5]).variance
  expect(ratio).toBeGreaterThan(1)
})
