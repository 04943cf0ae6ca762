/** One end of a box from what the analysis writes for people: `≥ 0.3`. */
export function readEnd(written: string): { side: 'low' | 'high'; value: number } {
  const [sign, figure] = written.split(' ')
  return { side: sign === '≥' ? 'low' : 'high', value: Number(figure) }
}
