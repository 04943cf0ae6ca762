import { flowScale, stackNodes } from './stack-nodes.ts'
import { textWidth } from './text-width.ts'
import { labelSize } from './theme.ts'
import { wrap } from './wrap.ts'

/** A payment in the language of its chart. */
export interface FlowRow {
  payer: string
  purpose: string
  payee: string
  amount: number
}

interface Frame {
  width: number
  height: number
  barWidth: number
  /** What small purposes are called together. */
  others: string
  write: (amount: number) => string
}

/** Words of sectors stand beside the drawing's outer bars. Pixels. */
const side = 92
const lineHeight = 13
/** Purposes of less than this part of all payments are drawn as one. */
const small = 0.01
const ribbonSteps = 8

type Column = 'payer' | 'purpose' | 'payee'

/** Places of bars, words and ribbons of a flow chart in three columns. Pixels from the top left corner. */
export function layOutFlows(rows: readonly FlowRow[], frame: Frame) {
  const flows = gathered(rows, frame.others)
  const columns = (['payer', 'purpose', 'payee'] as const).map((name) => columnOf(name, flows, frame))
  const scale = flowScale(
    columns.map(({ nodes }) => nodes),
    frame.height,
  )
  const left = [side, (frame.width - frame.barWidth) / 2, frame.width - side - frame.barWidth]
  const placed = columns.map(({ column, nodes }, i) => {
    const tops = stackNodes(nodes, scale, frame.height)
    return nodes.map((node, k) => ({
      column,
      ...node,
      left: left[i],
      top: tops[k],
      bottom: tops[k] + scale * node.amount,
    }))
  })
  const nodes = placed.flat().map(({ column, name, lines, left, top, bottom, amount }) => {
    const right = left + frame.barWidth
    const align = column === 'payer' ? ('right' as const) : column === 'payee' ? ('left' as const) : ('center' as const)
    const x = column === 'payer' ? left - 5 : column === 'payee' ? right + 5 : (left + right) / 2
    const middle = (top + bottom) / 2
    const half = (Math.max(...lines.map(textWidth)) * labelSize) / 2 + 3
    return {
      name,
      left,
      right,
      top,
      bottom,
      align,
      ...(column !== 'purpose' && { sector: name, note: `${name}: ${frame.write(amount)}` }),
      ...(column === 'purpose' && {
        plate: { left: x - half, right: x + half, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 },
      }),
      lines: lines.map((words, i) => ({ words, x, y: middle + (i - (lines.length - 1) / 2) * lineHeight })),
    }
  })
  const halves = [
    ribbonsBetween(placed[0], placed[1], flows, 'payer', frame.barWidth, scale),
    ribbonsBetween(placed[1], placed[2], flows, 'payee', frame.barWidth, scale),
  ]
  return { nodes, ribbons: halves.flat() }
}

/** Flows with small purposes under one name. */
function gathered(rows: readonly FlowRow[], others: string): FlowRow[] {
  const all = rows.reduce((sum, { amount }) => sum + amount, 0)
  const ofPurpose = (purpose: string) =>
    rows.filter((row) => row.purpose === purpose).reduce((sum, { amount }) => sum + amount, 0)
  const sizes = new Map([...new Set(rows.map(({ purpose }) => purpose))].map((name) => [name, ofPurpose(name)]))
  return rows.map((row) => ((sizes.get(row.purpose) ?? 0) < small * all ? { ...row, purpose: others } : row))
}

/** Names of a column from top to bottom: sectors as they first come, purposes so that their ribbons cross little. */
function columnOf(column: Column, flows: readonly FlowRow[], { write }: Frame) {
  const sectors = [...new Set(flows.flatMap(({ payer, payee }) => [payer, payee]))]
  const names = column === 'purpose' ? [...new Set(flows.map(({ purpose }) => purpose))] : sectors
  const nodes = names
    .map((name) => {
      const own = flows.filter((flow) => flow[column] === name)
      const amount = own.reduce((sum, flow) => sum + flow.amount, 0)
      const place = own.reduce(
        (sum, { payer, payee, amount }) => sum + amount * (sectors.indexOf(payer) + sectors.indexOf(payee)),
        0,
      )
      const lines =
        column === 'purpose' ? [`${name} ${write(amount)}`] : [...wrap(name, (side - 5) / labelSize), write(amount)]
      return { name, amount, lines, label: lines.length * lineHeight + 2, place: place / amount }
    })
    .filter(({ amount }) => amount > 0)
  return { column, nodes: column === 'purpose' ? nodes.sort((a, b) => a.place - b.place) : nodes }
}

interface Bar {
  column: Column
  name: string
  left: number
  top: number
}

/** Bands between the bars of neighbouring columns, one for each pair of names; `sector` gives the colour. */
function ribbonsBetween(
  from: readonly Bar[],
  to: readonly Bar[],
  flows: readonly FlowRow[],
  sector: 'payer' | 'payee',
  barWidth: number,
  scale: number,
) {
  const left = new Map(from.map(({ name, top }) => [name, top]))
  const right = new Map(to.map(({ name, top }) => [name, top]))
  return from.flatMap((source) =>
    to.flatMap((target) => {
      const amount = flows
        .filter((flow) => flow[source.column] === source.name && flow[target.column] === target.name)
        .reduce((sum, flow) => sum + flow.amount, 0)
      if (amount === 0) return []
      const thick = amount * scale
      const [start, end] = [left.get(source.name) ?? 0, right.get(target.name) ?? 0]
      left.set(source.name, start + thick)
      right.set(target.name, end + thick)
      const [x0, x1] = [source.left + barWidth, target.left]
      return Array.from({ length: ribbonSteps + 1 }, (_, i) => {
        const part = i / ribbonSteps
        const top = start + (end - start) * part * part * (3 - 2 * part)
        return {
          ribbon: `${source.name} → ${target.name}`,
          sector: sector === 'payer' ? source.name : target.name,
          x: x0 + (x1 - x0) * part,
          top,
          bottom: top + thick,
        }
      })
    }),
  )
}
