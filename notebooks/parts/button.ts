import { element } from './element.ts'

/** A button with words; `label` is what is read out where the words are a mere sign. */
export const button = (
  words: string | Node,
  press: () => void,
  { label, kind = '', pressed }: { label?: string; kind?: string; pressed?: boolean } = {},
): HTMLButtonElement =>
  element(
    'button',
    {
      type: 'button',
      class: kind,
      'aria-label': label,
      title: label,
      'aria-pressed': pressed === undefined ? undefined : String(pressed),
      onclick: press,
    },
    words,
  )
