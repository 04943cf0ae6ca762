/** Numbers in rising order as Slurm lists them: `1-3,7`. */
export function shardRanges(parts: readonly number[]): string {
  const ranges: [from: number, to: number][] = []
  for (const part of parts) {
    const last = ranges.at(-1)
    if (last && last[1] === part - 1) last[1] = part
    else ranges.push([part, part])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}
