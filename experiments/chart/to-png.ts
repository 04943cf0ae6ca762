import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Pixels for each pixel of the chart, so that it stays sharp on good screens and in print. */
const scale = 2

/** The renderer is made ready with the first picture. */
let ready: Promise<void> | undefined

/** Fonts by path: one holds thousands of Chinese letters, and is read once for all pictures. */
const fonts = new Map<string, Uint8Array>()

function fontAt(path: string): Uint8Array {
  const known = fonts.get(path) ?? readFileSync(path)
  fonts.set(path, known)
  return known
}

/**
 * An SVG as a PNG picture, twice as large, the same bytes on every machine that has the same font.
 * @param font path of a .ttf, .otf or .ttc font that holds all letters; letters of other forms (.woff) are dropped
 */
export async function toPng(svg: string, font: string): Promise<Uint8Array> {
  const binary = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))
  await (ready ??= initWasm(readFileSync(binary)))
  const fontBuffers = [fontAt(font)]
  const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { fontBuffers, loadSystemFonts: false } })
  const picture = drawn.render()
  const png = picture.asPng()
  picture.free()
  drawn.free()
  return png
}
