// What a firm's people get done when their classes do not fit its work.
//
// With efficiency e_k of workers of class k (0 routine, 1 cognitive, 2 creative) and E their sum, the firm has slots
// q_k E of each class of work. Own-class work counts 1, a higher class doing lower work counts 1, a lower class standing
// in for a higher one counts `mismatch` (0.6). The fewest stand-ins fill what the upper classes cannot:
//
//   stand-ins = max(0,  q2 E - e2,  (q1 + q2) E - (e1 + e2)),      effective = E - (1 - mismatch) stand-ins
//
// The two bounds are Hall's condition for the upper sets {creative} and {cognitive, creative}, and both are attained.
// Effective labour is concave, of degree one, and rises with every class by at least `mismatch`.
// Source: assignment of skills to tasks as in Acemoglu & Autor (2011); the closed form is ours.

/** Efficiency units of labour that work above their class. q1, q2: required shares of cognitive and creative work. */
export function mismatchedLabour(
  routine: number,
  cognitive: number,
  creative: number,
  requiredCognitive: number,
  requiredCreative: number,
): number {
  const all = routine + cognitive + creative
  const missingCreative = requiredCreative * all - creative
  const missingSkilled = (requiredCognitive + requiredCreative) * all - (cognitive + creative)
  return Math.max(0, missingCreative, missingSkilled)
}

/** Effective labour of the firm; `mismatch` is what a stand-in counts for, in [0, 1]. */
export function effectiveLabour(
  routine: number,
  cognitive: number,
  creative: number,
  requiredCognitive: number,
  requiredCreative: number,
  mismatch: number,
): number {
  const standIns = mismatchedLabour(routine, cognitive, creative, requiredCognitive, requiredCreative)
  return routine + cognitive + creative - (1 - mismatch) * standIns
}

/**
 * What one more efficiency unit of class `skill` (0, 1, 2) adds to effective labour: what the firm would pay for it.
 * The right-hand derivative: at a kink, the class that is just no longer short adds one.
 */
export function marginalEffectiveLabour(
  skill: number,
  routine: number,
  cognitive: number,
  creative: number,
  requiredCognitive: number,
  requiredCreative: number,
  mismatch: number,
): number {
  const all = routine + cognitive + creative
  const missingCreative = requiredCreative * all - creative
  const missingSkilled = (requiredCognitive + requiredCreative) * all - (cognitive + creative)
  if (missingCreative <= 0 && missingSkilled <= 0) return 1
  const binding =
    missingCreative > missingSkilled
      ? requiredCreative - (skill === 2 ? 1 : 0)
      : requiredCognitive + requiredCreative - (skill >= 1 ? 1 : 0)
  return 1 - (1 - mismatch) * binding
}
