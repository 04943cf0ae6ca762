import { fontStack, margin, quiet } from './theme.ts'
import { wrap } from './wrap.ts'

/** Letters of a caption are small: it is there for those who ask where a picture comes from. Pixels. */
const captionSize = 9
const lineHeight = 13

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Extends a drawn chart by its caption, so that it travels with the picture. */
export function withCaption(svg: string, caption: string): string {
  const [head, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/.exec(svg) ?? []
  if (!head || !width || !height) throw new Error('a drawn chart has no width and height')
  const lines = wrap(caption, (Number(width) - 2 * margin) / captionSize)
  const top = Number(height)
  const full = Math.ceil(top + lines.length * lineHeight + margin)
  const taller = head
    .replace(`height="${height}"`, `height="${full}"`)
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${full}"`)
  const words = lines.map(
    (line, i) => `<text x="${margin}" y="${top + captionSize + i * lineHeight}">${escaped(line)}</text>`,
  )
  return `${taller}<rect width="${width}" height="${full}" fill="white"></rect>${svg.slice(head.length, -'</svg>'.length)}<g font-family="${fontStack.replaceAll('"', "'")}" font-size="${captionSize}px" fill="${quiet}">${words.join('')}</g></svg>`
}
