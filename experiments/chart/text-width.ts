import * as vega from 'vega'

/** Widths of Latin letters in shares of the font size, as in the widest of the common sans-serif fonts. */
const narrow = /[iljtfrI1.,:;'|!()[\] ]/
const wide = /[mwMW%@—−±×÷]/
const capital = /[A-Z&]/
/** Chinese characters, their punctuation and full-width forms take a whole square. */
const square = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/

/** Bold letters are wider by about this factor. */
export const boldness = 1.12

/** Width of a line of text in shares of its font size. */
export function textWidth(line: string): number {
  let width = 0
  for (const letter of line) {
    if (square.test(letter)) width += 1
    else if (narrow.test(letter)) width += 0.37
    else if (wide.test(letter)) width += 0.92
    else if (capital.test(letter)) width += 0.7
    else width += 0.61
  }
  return width
}

/**
 * Makes Vega lay out text by `textWidth`. Without a canvas Vega takes each letter for 0.8 of the font size, which
 * cuts Chinese labels and leaves holes behind English ones.
 */
export function measureTextByLetter(): void {
  // Vega exports its text metrics without declaring their type.
  const { textMetrics } = vega as unknown as { textMetrics: { width: (item: TextItem, text: unknown) => number } }
  textMetrics.width = (item, text) =>
    textWidth(String(text ?? '')) * (item.fontSize ?? 11) * (isBold(item) ? boldness : 1)
}

const isBold = ({ fontWeight = 'normal' }: TextItem): boolean => fontWeight === 'bold' || Number(fontWeight) >= 600

interface TextItem {
  fontSize?: number
  fontWeight?: number | string
}
