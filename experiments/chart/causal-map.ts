import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import { arrowOnCircle } from './arrow-on-circle.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { diagramWords as words } from './diagram-words.ts'
import { drawingAxes } from './drawing.ts'
import { writeEstimate } from './estimate-text.ts'
import { writeNumber } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, framedRows, type Layer } from './frame.ts'
import { halos, loopHalos } from './loop-halos.ts'
import { nodeSize, placeOnCircle } from './place-on-circle.ts'
import { refusal } from './refusal.ts'
import { palette, quiet } from './theme.ts'

/** What drives what, with the gains that were measured. */
export interface CausalMap {
  text: ChartText
  nodes: readonly { name: string; label: Text }[]
  links: readonly {
    cause: string
    effect: string
    sign: 1 | -1
    /** Of the channel that carries the link; left out where none was measured. */
    gain?: Estimate
  }[]
  /** Loops to point out, the weightiest first: names of nodes, each driving the next and the last one the first. */
  loops: readonly { path: readonly string[]; sign: 1 | -1; weight: number }[]
}

/** Of an arrow without and with the largest gain. Pixels. */
const widths = [0.8, 6] as const

/** Nodes on a ring and arrows between them: colour and dash for the sign, thickness for the gain, halos for loops. */
export function causalMap(input: CausalMap, language: Language): Chart | ChartFault {
  const { text, nodes, links } = input
  const label = (name: string): Text => nodes.find((node) => node.name === name)?.label ?? { en: name, zh: name }
  const rows = links.map(({ cause, effect, sign, gain }) => {
    const name = fill(sign > 0 ? words.raises : words.lowers, { cause: label(cause), effect: label(effect) })
    const figure = gain ? fill(words.gain, { gain: writeEstimate(gain, 'ratio') }) : words.notMeasured
    return {
      cause,
      effect,
      sign: (sign > 0 ? words.positive : words.negative)[language],
      gain: gain ? Math.abs(gain.estimate) : 0,
      told: gain?.distinguishable ?? false,
      note: fill(words.link, { name, figure })[language],
    }
  })
  const fault = refusal(text, rows)
  if (fault) return fault
  const number = new Map(nodes.map(({ name }, i) => [name, i]))
  const pair = ({ cause, effect }: { cause: string; effect: string }) =>
    [number.get(cause) ?? 0, number.get(effect) ?? 0] as const
  const placed = placeOnCircle(
    nodes.map((node) => node.label[language]),
    links.map(pair),
  )
  const arrowOf = (cause: string, effect: string) => {
    const [from, to] = pair({ cause, effect })
    return arrowOnCircle(placed[from], placed[to])
  }
  const arrows = rows.map((row) => ({ row, ...arrowOf(row.cause, row.effect) }))
  const loops = input.loops.slice(0, halos.length).map(({ path, sign, weight }, i) => {
    const name = `${(sign > 0 ? words.reinforcing : words.balancing)[language]}${i + 1}`
    const way = [...path, path[0]].map((node) => label(node)[language]).join(' → ')
    const note = fill(words.loop, { name, weight: writeNumber(weight), way })[language]
    const own = path.map((node, k) => arrowOf(node, path[(k + 1) % path.length]))
    return { name, note, halo: halos[i], arrows: own }
  })
  const key = loopHalos(loops)
  const { x, y } = drawingAxes(text, key.height, language)
  const at = { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } }
  const signs = [words.positive[language], words.negative[language]]
  const color = { field: 'sign', type: 'nominal' as const, scale: { domain: signs, range: palette.slice(0, 2) } }
  const most = Math.max(...rows.map(({ gain }) => gain)) || 1
  const legend = { symbolType: 'stroke', columns: 2 }
  const opacity = { condition: { test: 'datum.told', value: 1 }, value: 0.45 }
  const lines = (align: 'left' | 'center' | 'right'): Layer => ({
    data: { values: placed.filter((node) => node.align === align).flatMap((node) => node.lines) },
    mark: { type: 'text', align, baseline: 'middle' },
    encoding: { ...at, text: { field: 'words', type: 'nominal' } },
  })
  return {
    status: 'ok',
    spec: framedRows(
      text,
      language,
      [
        ...key.layers(at),
        {
          data: {
            values: arrows.flatMap(({ row, shaft }, link) =>
              shaft.map((place, step) => ({ link, step, ...place, sign: row.sign, gain: row.gain, told: row.told })),
            ),
          },
          mark: { type: 'line' },
          encoding: {
            ...at,
            detail: { field: 'link', type: 'nominal' },
            order: { field: 'step', type: 'quantitative' },
            stroke: { ...color, legend },
            strokeDash: {
              ...color,
              scale: {
                domain: signs,
                range: [
                  [1, 0],
                  [5, 3],
                ],
              },
              legend,
            },
            strokeWidth: {
              field: 'gain',
              type: 'quantitative',
              scale: { domain: [0, most], range: [...widths] },
              // Where no gain was measured, thickness says nothing.
              legend: rows.some(({ gain }) => gain > 0)
                ? { symbolType: 'stroke', values: [0, most / 2, most], format: '.2~r', columns: 3 }
                : null,
            },
            opacity,
          },
        },
        {
          data: {
            values: arrows.map(({ row, head }) => ({
              ...head,
              colour: palette[signs.indexOf(row.sign)],
              told: row.told,
            })),
          },
          mark: { type: 'point', shape: 'triangle-up', filled: true, size: 48 },
          encoding: {
            ...at,
            color: { field: 'colour', type: 'nominal', scale: null },
            angle: { field: 'turn', type: 'quantitative', scale: null },
            opacity,
          },
        },
        {
          data: { values: arrows.map(({ row, middle }) => ({ ...middle, note: row.note })) },
          mark: { type: 'point', opacity: 0, filled: true, size: 90, aria: true },
          encoding: { ...at, description: { field: 'note', type: 'nominal' } },
        },
        {
          data: { values: placed.map(({ x, y }) => ({ x, y })) },
          mark: { type: 'point', filled: true, size: nodeSize, color: quiet, opacity: 1 },
          encoding: at,
        },
        lines('left'),
        lines('center'),
        lines('right'),
      ],
      key.height,
    ),
    alternative: alternativeText(
      text,
      language,
      [...rows, ...loops].map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
