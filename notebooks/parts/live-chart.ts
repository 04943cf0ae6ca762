import { scaleLinear } from 'd3-scale'
import { writeBare } from '../../experiments/chart/figure.ts'
import { fontStack } from '../../experiments/chart/theme.ts'
import { unitOf } from '../../experiments/chart/units.ts'
import type { BandPoint } from '../../experiments/measure/band.ts'
import type { Language } from '../../experiments/spec/text.ts'
import { domainOf } from './domain.ts'
import { element } from './element.ts'
import { type LineKind, lineStyles } from './line-styles.ts'
import { lineTips } from './line-tips.ts'
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
  /** Whether any of it is in sight. */
  inSight: () => boolean
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
  const tips = lineTips({ top: margin.top + 9, bottom: height - margin.bottom - 3 })
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
    tips.element,
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
  /** Quarter whose figures are written beside the title. */
  let said: number | undefined
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
    tips.set(data.lines)
    said = undefined
    head(tick)
  }

  function head(at: number): void {
    tick = at
    const shown = Math.min(at, data.ticks)
    window.setAttribute('width', String(Math.max(0, x(shown))))
    cursor.setAttribute('x1', String(x(shown)))
    cursor.setAttribute('x2', String(x(shown)))
    cursor.style.display = shown >= data.ticks ? 'none' : ''
    const placed = tips.move((line) => {
      const { values } = line
      const value = values[Math.min(Math.round(shown), values.length - 1)]
      if (value === undefined || !Number.isFinite(value)) return undefined
      return { line, value, x: x(Math.min(shown, values.length - 1)), y: y(value * factor) }
    })
    say(Math.round(shown), placed)
  }

  /** Figures change with the quarter and not with each frame between two. */
  function say(quarter: number, placed: readonly { line: ChartLine; value: number }[]): void {
    if (quarter === said) return
    said = quarter
    const words = placed
      .map(({ line: { label }, value }) => `${label ? `${label} ` : ''}${writeBare(value, unit)}`)
      .toReversed()
      .join(' · ')
    now.textContent = words
    svg.setAttribute('aria-label', `${title}, ${quarterOf(quarter, language)}: ${words} (${name[language]})`)
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

  let inSight = true
  const watched = new IntersectionObserver((entries) => {
    inSight = entries.some(({ isIntersecting }) => isIntersecting)
    if (inSight) head(tick)
  })
  watched.observe(figure)
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
  const close = (): void => {
    resized.disconnect()
    watched.disconnect()
  }
  return { element: figure, svg, draw, head, inSight: () => inSight, close }
}
