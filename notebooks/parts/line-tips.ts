import { element } from './element.ts'
import { lineStyles } from './line-styles.ts'
import type { ChartLine } from './live-chart.ts'
import { spreadLabels } from './spread-labels.ts'

/** Dots, and names where lines have them, that move along the ends of lines. */
export interface LineTips {
  element: SVGGElement
  set: (lines: readonly ChartLine[]) => void
  /** Puts each tip where its line stands; that of a line that stands nowhere is hidden. Returns the places. */
  move: <Place extends { x: number; y: number }>(placeOf: (line: ChartLine) => Place | undefined) => Place[]
}

interface Tip {
  line: ChartLine
  dot: SVGCircleElement
  name: SVGTextElement | undefined
}

/** Names keep between `top` and `bottom`, and off one another. */
export function lineTips({ top, bottom }: { top: number; bottom: number }): LineTips {
  const group = element('g', {})
  let tips: Tip[] = []
  return {
    element: group,
    set(lines) {
      tips = lines.flatMap((line): Tip[] => {
        const { colour, dot } = lineStyles[line.kind]
        if (!dot) return []
        const circle = element('circle', { r: 3.5, fill: colour, stroke: 'white' })
        return [{ line, dot: circle, name: line.label === undefined ? undefined : nameOf(line.label, colour) }]
      })
      group.replaceChildren(...tips.flatMap(({ dot, name }) => (name ? [dot, name] : [dot])))
    },
    move(placeOf) {
      const placed = tips.flatMap((tip) => {
        const place = placeOf(tip.line)
        for (const part of [tip.dot, tip.name]) if (part) part.style.display = place ? '' : 'none'
        return place ? [{ tip, place }] : []
      })
      for (const { tip, place } of placed) {
        tip.dot.setAttribute('cx', String(place.x))
        tip.dot.setAttribute('cy', String(place.y))
      }
      const named = placed.filter(({ tip }) => tip.name !== undefined)
      const heights = spreadLabels(
        named.map(({ place }) => place.y - 7),
        bottom,
        top,
      )
      for (const [i, { tip, place }] of named.entries()) {
        tip.name?.setAttribute('x', String(place.x - 6))
        tip.name?.setAttribute('y', String(heights[i]))
      }
      return placed.map(({ place }) => place)
    },
  }
}

function nameOf(words: string, colour: string): SVGTextElement {
  const label = element('text', { 'text-anchor': 'end', fill: colour, 'font-weight': 600 }, words)
  label.setAttribute('paint-order', 'stroke')
  label.setAttribute('stroke', 'white')
  label.setAttribute('stroke-width', '3')
  return label
}
