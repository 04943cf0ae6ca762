import { Resvg } from '@resvg/resvg-js'

/** Pixels for each pixel of the chart, so that it stays sharp on good screens and in print. */
const scale = 2

/**
 * An SVG as a PNG picture, twice as large.
 * @param font path of a .ttf, .otf or .ttc font that holds all letters; letters of other forms (.woff) are dropped
 */
export function toPng(svg: string, font: string): Uint8Array {
  const options = { fontFiles: [font], loadSystemFonts: false }
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: options }).render().asPng()
}
