/**
 * Size of the cascade that a seeded trigger set off: agents whose state ever differed from that of the twin run without
 * it. Both runs must stand on the same random stream.
 * @param undisturbed,triggered undisturbed[t][i]: state of agent i at tick t, the same shape in both
 */
export function triggeredCascade(
  undisturbed: readonly ArrayLike<number>[],
  triggered: readonly ArrayLike<number>[],
): number {
  const agents = undisturbed[0]?.length ?? 0
  const touched = new Uint8Array(agents)
  undisturbed.forEach((states, t) => {
    for (let i = 0; i < agents; i++) if (states[i] !== triggered[t][i]) touched[i] = 1
  })
  return touched.reduce((sum, one) => sum + one, 0)
}
