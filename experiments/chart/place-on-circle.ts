import { circleOrder } from './circle-order.ts'
import { drawingWidth, type Place } from './drawing.ts'
import { labelSize } from './theme.ts'
import { wrap } from './wrap.ts'

/** A node of a graph with the lines of its label. */
export interface PlacedNode extends Place {
  align: 'left' | 'center' | 'right'
  lines: { words: string; x: number; y: number }[]
}

/** Of a node's dot. Square pixels. */
export const nodeSize = 36

const lineHeight = 12
/** Half axes of the ellipse; what is left beside it is for labels. Pixels. */
const half = { x: 108, y: 142 }
const labelGap = 8
/** Labels of two lines above and below. Pixels. */
const headroom = 34
/** Of the whole drawing. Pixels. */
export const circleHeight = 2 * (half.y + headroom)

/** Nodes on an ellipse, in an order in which few links cross; labels stand outside, where no link passes. */
export function placeOnCircle(labels: readonly string[], links: readonly (readonly [number, number])[]): PlacedNode[] {
  const order = circleOrder(labels.length, links)
  return labels.map((label, node) => {
    const angle = (2 * Math.PI * order.indexOf(node)) / labels.length
    const [sine, cosine] = [Math.sin(angle), -Math.cos(angle)]
    const [x, y] = [drawingWidth / 2 + half.x * sine, circleHeight / 2 + half.y * cosine]
    const align = Math.abs(sine) < 0.1 ? 'center' : sine > 0 ? 'left' : 'right'
    const room = align === 'center' ? drawingWidth / 3 : drawingWidth / 2 - half.x * Math.abs(sine) - labelGap
    const lines = wrap(label, room / labelSize)
    // Away from the middle: two lines at the side stand about the node, above and below they stand clear of it.
    const shift = align === 'center' ? Math.sign(cosine) * (labelGap + (lines.length * lineHeight) / 2) : cosine * 4
    return {
      x,
      y,
      align,
      lines: lines.map((words, i) => ({
        words,
        x: align === 'center' ? x : x + Math.sign(sine) * labelGap,
        y: y + shift + (i - (lines.length - 1) / 2) * lineHeight,
      })),
    }
  })
}
