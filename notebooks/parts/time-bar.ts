import { element } from './element.ts'

export interface TimeBarOptions {
  /** Quarters of the line of time. */
  ticks: number
  start: number
  end: number
  /** What is read out. */
  describe: (start: number, end: number) => string
  /** While one drags. */
  input: (start: number, end: number) => void
  /** When one lets go. */
  change: (start: number, end: number) => void
}

/** A span of time on a line of quarters: one drags it, its ends, or moves it by the arrows. */
export function timeBar(options: TimeBarOptions): HTMLElement {
  const { ticks, describe, input, change } = options
  let { start, end } = options
  const bar = element(
    'div',
    { class: 'bar', role: 'slider', tabindex: 0, 'aria-valuemin': 0, 'aria-valuemax': ticks, onkeydown: press },
    element('span', { class: 'end', 'data-part': 'start' }),
    element('span', { class: 'end', 'data-part': 'end' }),
  )
  const line = element('div', { class: 'time-line' }, bar)

  function show(): void {
    bar.style.left = `${(100 * start) / ticks}%`
    bar.style.width = `${(100 * (end - start)) / ticks}%`
    bar.setAttribute('aria-valuenow', String(start))
    bar.setAttribute('aria-valuetext', describe(start, end))
    bar.setAttribute('aria-label', describe(start, end))
    bar.title = describe(start, end)
  }

  /** Moves an end, or both; a bar is at least one quarter long and stays on its line. */
  function move(part: string | undefined, by: number, from: { start: number; end: number }): void {
    if (part === 'start') start = Math.max(0, Math.min(end - 1, from.start + by))
    else if (part === 'end') end = Math.min(ticks, Math.max(start + 1, from.end + by))
    else {
      const shift = Math.max(-from.start, Math.min(ticks - from.end, by))
      start = from.start + shift
      end = from.end + shift
    }
    show()
  }

  bar.addEventListener('pointerdown', (down) => {
    const { part } = (down.target as HTMLElement).dataset
    const from = { start, end }
    const pixels = line.clientWidth / ticks
    bar.setPointerCapture(down.pointerId)
    const drag = (event: PointerEvent) => {
      const before = `${start} ${end}`
      move(part, Math.round((event.clientX - down.clientX) / pixels), from)
      if (before !== `${start} ${end}`) input(start, end)
    }
    const release = () => {
      bar.removeEventListener('pointermove', drag)
      if (start !== from.start || end !== from.end) change(start, end)
    }
    bar.addEventListener('pointermove', drag)
    bar.addEventListener('pointerup', release, { once: true })
  })

  function press(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    move(event.shiftKey ? 'end' : undefined, by, { start, end })
    change(start, end)
  }
  show()
  return line
}
