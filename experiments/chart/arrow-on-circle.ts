import { type Arrow, arrowBetween } from './arrow.ts'
import { drawingWidth, type Place } from './drawing.ts'
import { circleHeight, nodeSize } from './place-on-circle.ts'

/** Of an arrow's head. Pixels. */
const headLength = 8

/** From node to node, bent a little so that there and back lie apart; a node's arrow to itself is a ring inside. */
export function arrowOnCircle(from: Place, to: Place): Arrow {
  const radius = Math.sqrt(nodeSize / Math.PI)
  const shape = { before: radius + 1, after: radius + 2, length: headLength }
  if (from !== to) {
    return arrowBetween(from, to, { ...shape, bend: 0.14 * Math.hypot(to.x - from.x, to.y - from.y) })
  }
  const centre = { x: drawingWidth / 2, y: circleHeight / 2 }
  const distance = Math.hypot(centre.x - from.x, centre.y - from.y)
  const inward = { x: (centre.x - from.x) / distance, y: (centre.y - from.y) / distance }
  return ring(from, inward)
}

/** Radius of a ring. Pixels. */
const ringRadius = 10

function ring(node: Place, inward: Place): Arrow {
  const middle = { x: node.x + inward.x * ringRadius * 1.3, y: node.y + inward.y * ringRadius * 1.3 }
  const towards = Math.atan2(node.y - middle.y, node.x - middle.x)
  // Starts and ends beside the node.
  const [first, last] = [towards + 0.6, towards + 2 * Math.PI - 1.1]
  const at = (angle: number) => ({
    x: middle.x + ringRadius * Math.cos(angle),
    y: middle.y + ringRadius * Math.sin(angle),
  })
  return {
    shaft: Array.from({ length: 17 }, (_, i) => at(first + ((last - first) * i) / 16)),
    head: { ...at(last + 0.3), turn: ((last + 0.3) * 180) / Math.PI + 180 },
    middle: { x: node.x + inward.x * ringRadius * 2.3, y: node.y + inward.y * ringRadius * 2.3 },
  }
}
