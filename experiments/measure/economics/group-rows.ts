/** Values by group, groups in the order in which they first appear. */
export function groupRows<Group>(values: ArrayLike<number>, groups: ArrayLike<Group>): Map<Group, Float64Array> {
  const rows = new Map<Group, number[]>()
  for (let i = 0; i < values.length; i++) {
    const own = rows.get(groups[i])
    if (own) own.push(values[i])
    else rows.set(groups[i], [values[i]])
  }
  return new Map([...rows].map(([group, own]) => [group, Float64Array.from(own)]))
}
