import { fill } from '../../chart/fill.ts'
import type { Text } from '../../spec/text.ts'
import type { Manifest } from '../../store/manifest.ts'
import { captionOf } from '../caption.ts'
import { captionWords } from '../words/caption.ts'
import { both, bothHtml, escaped } from './both.ts'

/** A chart drawn in both languages. */
export interface Figure {
  svg: Text
}

/** Puts figures into a page one after the other, each numbered and with the caption of its experiment. */
export function figuresOf(manifest: Manifest): (figure: Figure) => string {
  const caption = captionOf(manifest)
  let number = 0
  return ({ svg }) => {
    number += 1
    const label = both(fill(captionWords.shown, { number }), 'b')
    return `<figure>${bothHtml(svg, 'div')}<figcaption>${label}${bothHtml(unbroken(caption))}</figcaption></figure>`
  }
}

/** Options of the command keep their value and their dashes on one line. */
const unbroken = ({ en, zh }: Text): Text => {
  const whole = (words: string) => escaped(words).replace(/--[\w-]+(?: \d+)?/g, '<code>$&</code>')
  return { en: whole(en), zh: whole(zh) }
}
