import { type Emulator, emulatorAt, fitKernel } from './emulator.ts'

/**
 * An emulator whose variance is as large as its errors: it foretells each point from the others with the kernel of all,
 * and where those errors are larger than it says, on average of their squares, its variance is raised by that much. The
 * kernel of highest likelihood is too sure of itself where points are few (n >= 2, as for `fitEmulator`).
 *
 * Source: Bastos and O'Hagan (2009), Diagnostics for Gaussian process emulators, Technometrics 51, 425-438.
 */
export function honestEmulator(
  positions: readonly (readonly number[])[],
  values: readonly number[],
  noise: readonly number[],
): Emulator {
  const fitted = fitKernel(positions, values, noise)
  const errors = values.map((value, i) => {
    const others = emulatorAt(fitted, positions.toSpliced(i, 1), values.toSpliced(i, 1), noise.toSpliced(i, 1))
    const { mean, variance } = others(positions[i])
    return (value - mean) ** 2 / (variance + noise[i] + fitted.nugget)
  })
  const raise = Math.max(1, errors.reduce((sum, error) => sum + error, 0) / errors.length)
  const emulator = emulatorAt(fitted, positions, values, noise)
  return (position) => {
    const { mean, variance } = emulator(position)
    return { mean, variance: raise * variance }
  }
}
