/**
 * Quantile at which PRIM cuts: the middle between the order statistics around it, moved inwards past equal values so
 * that the cut falls between two values and takes some off. As in sdtoolkit and the EMA Workbench. The value itself
 * where all are equal.
 * @param sorted sorted upwards, at least one
 * @param share in (0, 1); above 0.5 the cut is meant from above
 */
export function peelQuantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share
  let lower = Math.floor(place)
  let upper = Math.ceil(place)
  if (share > 0.5) while (sorted[lower] === sorted[upper] && lower > 0) lower--
  else while (sorted[lower] === sorted[upper] && upper < sorted.length - 1) upper++
  return (sorted[lower] + sorted[upper]) / 2
}
