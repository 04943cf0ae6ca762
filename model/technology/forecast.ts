// Planning with machines: smaller errors about demand, costs that follow it down.
//
//   error = floor + (without - floor) / (1 + gain x intelligence)
//   cut = speed x what a cut would be at once,    speed = slow + (1 - slow) intelligence/(intelligence + half)
//
// Firms cut costs more slowly than they raise them (sticky costs: Anderson, Banker & Janakiraman 2003, Are selling,
// general, and administrative costs sticky?); automated planning narrows the difference. The two forms are assumed.

/** Standard deviation of a firm's relative error about next quarter's demand. */
export function forecastError(intelligence: number, without: number, floor: number, gain: number): number {
  return floor + (without - floor) / (1 + gain * intelligence)
}

/** Speed, per quarter, at which a firm cuts; rises from `slow` to 1, half-way at intelligence `half`. */
export function cuttingSpeed(intelligence: number, slow: number, half: number): number {
  return slow + ((1 - slow) * intelligence) / (intelligence + half)
}
