import type { Text } from '../../../experiments/spec/text.ts'
import { element } from '../../parts/element.ts'

/** A text in both languages; the page shows the one that it is read in, so that a cell need not run anew for it. */
export const both = ({ en, zh }: Text): HTMLElement[] => [
  element('span', { lang: 'en' }, en),
  element('span', { lang: 'zh-CN' }, zh),
]

/** Texts as paragraphs. */
export const paragraphs = (texts: readonly Text[]): HTMLElement[] =>
  texts.map((text) => element('p', {}, ...both(text)))

/** Texts as points of a list. */
export const points = (texts: readonly Text[]): HTMLElement =>
  element('ul', {}, ...texts.map((text) => element('li', {}, ...both(text))))
