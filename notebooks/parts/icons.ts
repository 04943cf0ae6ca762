import { element } from './element.ts'

/** Signs of a player, drawn on a square of 16, so that they look alike with any font. */
const paths = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  start: 'M3 2.5h2v11H3zM13.5 2.5v11L6 8z',
  end: 'M11 2.5h2v11h-2zM2.5 2.5v11L10 8z',
  back: 'M12 2.5v11L3 8z',
  forward: 'M3 2.5h1.6v11H3zM6.5 2.5v11L14 8z',
  dice: 'M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.500zM5 4a1.2 1.2 0 1 0 .01 0zM11 9.600a1.2 1.2 0 1 0 .01 0zM8 6.800a1.2 1.2 0 1 0 .01 0z',
} as const

export type Icon = keyof typeof paths

export const icon = (name: Icon): SVGSVGElement =>
  element(
    'svg',
    { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: paths[name], fill: 'currentColor', 'fill-rule': 'evenodd' }),
  )
