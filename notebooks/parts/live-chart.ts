import { scaleLinear } from 'd3-scale'
import { writeBare } from '../../experiments/chart/figure.ts'
import { fontStack } from '../../experiments/chart/theme.ts'
import { unitOf } from '../../experiments/chart/units.ts'
import type { BandPoint } from '../../experiments/measure/band.ts'
import type { Language } from '../../experiments/spec/text.ts'
import { domainOf } from './domain.ts'
import { element } from './element.ts'
import { type LineKind, lineStyles } from './line-styles.ts'
import { spreadLabels } from './spread-labels.ts'
import { quarterOf, yearTicks } from './time-axis.ts'

/** A line by quarter; `label` stands at its end. */
export interface ChartLine {
  kind: LineKind
  values: Float64Array
  label?: string
}

export interface ChartBand {
  kind: LineKind
  points: readonly BandPoint[]
}

export interface LiveChartOptions {
  title: string
  /** Unit as the model names it. */
  unit: string
  language: Language
  /** Whether the axis holds zero at all times. */
  zero?: boolean
  /** Told the quarter that one points at with a press. */
  seek?: (tick: number) => void
}

/** What is to be drawn. */
export interface ChartData {
  /** Quarters of the axis. */
  ticks: number
  lines: readonly ChartLine[]
  bands: readonly ChartBand[]
}

export interface LiveChart {
  element: HTMLElement
  svg: SVGSVGElement
  draw: (data: ChartData) => void
  /** Shows the lines up to a quarter, which may lie between two; what comes later is not shown. */
  head: (tick: number) => void
  close: () => void
}

const height = 168
const margin = { top: 8, right: 14, bottom: 22, left: 46 }
const ink = '#4a5560'

let made = 0

/** A line chart that is drawn anew in about a millisecond, so that it can follow a run that grows. */
export function liveChart({ title, unit, language, zero = false, seek }: LiveChartOptions): LiveChart {
  const id = `live-chart-${++made}`
  const { scale: factor, name } = unitOf(unit)
  const window = element('rect', { x: 0, y: 0, width: 0, height })
  const marks = element('g', { 'clip-path': `url(#${id})` })
  const axes = element('g', {})
  const ends = element('g', {})
  const cursor = element('line', {
    stroke: '#9aa5b1',
    'stroke-dasharray': '2 3',
    y1: margin.top,
    y2: height - margin.bottom,
  })
  const svg = element(
    'svg',
    { role: 'img', height, 'font-family': fontStack, 'font-size': 11 },
    element('defs', {}, element('clipPath', { id }, window)),
    axes,
    marks,
    cursor,
    ends,
  )
  const now = element('output', { class: 'now' })
  const figure = element(
    'figure',
    { class: 'live-chart' },
    element(
      'figcaption',
      {},
      element('span', { class: 'name' }, title),
      now,
      element('span', { class: 'unit' }, name[language]),
    ),
    svg,
  )
  let data: ChartData = { ticks: 80, lines: [], bands: [] }
  let tick = Infinity
  let width = 320
  let domain: [number, number] | undefined
  let x = scaleLinear()
  let y = scaleLinear()

  function draw(next: ChartData): void {
    data = next
    domain = domainOf(data, factor, zero, domain)
    x = scaleLinear([0, data.ticks], [margin.left, width - margin.right])
    y = scaleLinear(domain, [height - margin.bottom, margin.top])
    drawAxes()
    marks.replaceChildren(
      ...data.bands.map(({ kind, points }) =>
        element('path', { d: bandPath(points), fill: lineStyles[kind].colour, opacity: 0.16 }),
      ),
      ...data.lines.map(({ kind, values }) => {
        const { colour, width, dash } = lineStyles[kind]
        return element('path', {
          d: linePath(values),
          fill: 'none',
          stroke: colour,
          'stroke-width': width,
          'stroke-dasharray': dash,
          'stroke-linejoin': 'round',
        })
      }),
    )
    head(tick)
  }

  function head(at: number): void {
    tick = at
    const shown = Math.min(at, data.ticks)
    window.setAttribute('width', String(Math.max(0, x(shown))))
    cursor.setAttribute('x1', String(x(shown)))
    cursor.setAttribute('x2', String(x(shown)))
    cursor.style.display = shown >= data.ticks ? 'none' : ''
    const dots: Node[] = []
    const names: { words: string; cx: number; cy: number; colour: string }[] = []
    const words: string[] = []
    for (const line of data.lines) {
      const value = line.values[Math.min(Math.round(shown), line.values.length - 1)]
      if (value === undefined || !Number.isFinite(value)) continue
      const { colour, dot } = lineStyles[line.kind]
      if (!dot) continue
      const place = { cx: x(Math.min(shown, line.values.length - 1)), cy: y(value * factor) }
      dots.push(element('circle', { ...place, r: 3.5, fill: colour, stroke: 'white' }))
      if (line.label) names.push({ words: line.label, ...place, colour })
      words.unshift(`${line.label ? `${line.label} ` : ''}${writeBare(value, unit)}`)
    }
    const heights = spreadLabels(
      names.map(({ cy }) => cy - 7),
      height - margin.bottom - 3,
      margin.top + 9,
    )
    ends.replaceChildren(...dots, ...names.map((name, at) => nameOf(name, heights[at])))
    const said = words.join(' · ')
    if (now.textContent !== said) now.textContent = said
    svg.setAttribute('aria-label', `${title}, ${quarterOf(shown, language)}: ${said} (${name[language]})`)
  }

  const nameOf = ({ words, cx, colour }: { words: string; cx: number; colour: string }, y: number) => {
    const label = element('text', { x: cx - 6, y, 'text-anchor': 'end', fill: colour, 'font-weight': 600 }, words)
    label.setAttribute('paint-order', 'stroke')
    label.setAttribute('stroke', 'white')
    label.setAttribute('stroke-width', '3')
    return label
  }

  function drawAxes(): void {
    const levels = y.ticks(4)
    // Room beside the plot is for five signs: larger figures are written in thousands or millions.
    const write = y.tickFormat(4, Math.max(...levels.map(Math.abs)) >= 1e5 ? '~s' : undefined)
    const percent = factor === 100 ? '%' : ''
    axes.replaceChildren(
      ...levels.flatMap((level) => [
        element('line', {
          x1: margin.left,
          x2: width - margin.right,
          y1: y(level),
          y2: y(level),
          stroke: level === 0 ? '#aab4be' : '#e6eaee',
        }),
        element(
          'text',
          { x: margin.left - 6, y: y(level) + 4, 'text-anchor': 'end', fill: ink },
          write(level) + percent,
        ),
      ]),
      ...yearTicks(data.ticks, width - margin.left - margin.right).map(({ tick, year }) =>
        element('text', { x: x(tick), y: height - 6, 'text-anchor': 'middle', fill: ink }, String(year)),
      ),
    )
  }

  function linePath(values: Float64Array): string {
    let path = ''
    let pen = 'M'
    for (let at = 0; at < values.length; at++) {
      const value = values[at]
      if (!Number.isFinite(value)) pen = 'M'
      else {
        path += `${pen}${x(at).toFixed(1)},${y(value * factor).toFixed(1)}`
        pen = 'L'
      }
    }
    return path
  }

  function bandPath(points: readonly BandPoint[]): string {
    const at = (year: number) => x((year - 2023.5) * 4).toFixed(1)
    const up = points.map(({ year, high }) => `${at(year)},${y(high * factor).toFixed(1)}`)
    const down = points.map(({ year, low }) => `${at(year)},${y(low * factor).toFixed(1)}`).toReversed()
    return points.length > 1 ? `M${[...up, ...down].join('L')}Z` : ''
  }

  const resized = new ResizeObserver(([{ contentRect }]) => {
    if (contentRect.width === 0 || contentRect.width === width) return
    width = contentRect.width
    svg.setAttribute('width', String(width))
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
    draw(data)
  })
  resized.observe(figure)
  if (seek) {
    svg.style.cursor = 'pointer'
    svg.addEventListener('click', ({ clientX }) => {
      const at = x.invert(clientX - svg.getBoundingClientRect().left)
      seek(Math.max(0, Math.min(data.ticks, Math.round(at))))
    })
  }
  return { element: figure, svg, draw, head, close: () => resized.disconnect() }
}
