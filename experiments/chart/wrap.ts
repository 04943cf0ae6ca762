import { textWidth } from './text-width.ts'

/** Letters that stand alone in Chinese, words with their spaces in English; no line ends with an opening bracket. */
const pieces =
  /[（《“]*(?:[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]|[^\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\s]+\s*)|\s+/gu
/** Marks that no line may start with. */
const closing = /^[，。；：、）》！？”]/u

/**
 * Breaks a text into lines that have room: English between words, Chinese between letters. A word longer than a line
 * keeps its line to itself.
 * @param width room of a line in shares of the font size
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const piece of text.match(pieces) ?? []) {
    const last = lines.at(-1)
    if (last !== undefined && (textWidth((last + piece).trimEnd()) <= width || closing.test(piece))) {
      lines[lines.length - 1] = last + piece
    } else lines.push(piece)
  }
  return lines.map((line) => line.trim())
}
