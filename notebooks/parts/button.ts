import { element } from './element.ts'

/** A button with words or a sign; `label` is what is read out for a sign, `hint` says more where one points at it. */
export const button = (
  words: string | Node,
  press: () => void,
  { label, hint, kind = '', pressed }: { label?: string; hint?: string; kind?: string; pressed?: boolean } = {},
): HTMLButtonElement =>
  element(
    'button',
    {
      type: 'button',
      class: kind,
      'aria-label': label,
      title: hint ?? label,
      'aria-pressed': pressed === undefined ? undefined : String(pressed),
      onclick: press,
    },
    words,
  )
