import { parse, type Spec as VegaSpec, View, Warn } from 'vega'
import { compile } from 'vega-lite'
import type { Chart } from './chart.ts'
import { pointTitles } from './point-titles.ts'
import { measureTextByLetter } from './text-width.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Coordinates to a tenth of a pixel: nobody sees more, and the picture shrinks by a third. Words are left alone. */
const rounded = (svg: string) =>
  svg.replace(/ (?:d|transform|[xy][12])="[^"]*"/g, (attribute) =>
    attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1)))),
  )

/** The picture is one image with one name: roles of its parts, which have no names, would only stop screen readers. */
const withoutRoles = (svg: string) =>
  svg.replace(/ (?:role="graphics-[a-z]+"|aria-roledescription="[^"]*"|aria-hidden="true")/g, '')

const isVega = (spec: Chart['spec']): spec is VegaSpec => (spec.$schema ?? '').includes('/schema/vega/')

const toVega = (spec: Chart['spec']): VegaSpec => (isVega(spec) ? spec : compile(spec).spec)

/** Draws a chart as one SVG element with its alternative text. No canvas, no browser. */
export async function toSvg(chart: Chart): Promise<string> {
  measureTextByLetter()
  const view = new View(parse(toVega(chart.spec)), { renderer: 'none', logLevel: Warn })
  const drawn = await view.toSVG()
  view.finalize()
  const named = drawn.replace(/^<svg /, `<svg role="img" aria-label="${escaped(chart.alternative)}" `)
  return withoutRoles(pointTitles(rounded(named)))
}
