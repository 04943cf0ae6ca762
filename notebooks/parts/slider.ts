import { element } from './element.ts'

export interface SliderOptions {
  label: string
  value: number
  min: number
  max: number
  /** Whole numbers only. */
  whole?: boolean
  /** The value the reset button goes back to; without it there is no button. */
  reset?: { value: number; label: string }
  /** Writes a value with its unit. */
  write: (value: number) => string
  /** Shown while one points at the slider: range, source. */
  hint?: string
  /** While one drags. */
  input: (value: number) => void
  /** When one lets go, or uses the keyboard. */
  change: (value: number) => void
}

export interface Slider {
  element: HTMLElement
  /** Shows a value that was set elsewhere. */
  set: (value: number) => void
}

/** Positions of a slider from end to end. */
const positions = 400

let made = 0

/** A slider with its name and figure. Ranges over factors of a hundred and more go by factors. */
export function slider(options: SliderOptions): Slider {
  const { label, min, max, whole = false, reset, write, hint, input, change } = options
  const scale = scaleOf(min, max, whole)
  const id = `slider-${++made}`
  let moved = false
  const figure = element('output', { for: id })
  const range = element('input', {
    id,
    type: 'range',
    min: 0,
    max: scale.positions,
    step: 1,
    title: hint,
    oninput: () => {
      moved = true
      show(scale.value(range.valueAsNumber))
      input(scale.value(range.valueAsNumber))
    },
    onchange: choose,
    // One who drags to and fro ends where he began: browsers call that no change, but what was shown has changed.
    onpointerup: () => setTimeout(() => moved && choose()),
  })
  function choose(): void {
    moved = false
    change(scale.value(range.valueAsNumber))
  }
  const back = element('button', {
    type: 'button',
    class: 'reset',
    'aria-label': reset?.label,
    title: reset?.label,
    onclick: () => {
      if (!reset) return
      set(reset.value)
      change(reset.value)
      range.focus()
    },
  })
  back.textContent = '↺'
  const show = (value: number) => {
    figure.textContent = write(value)
    range.setAttribute('aria-valuetext', write(value))
    range.style.setProperty('--filled', `${(100 * range.valueAsNumber) / scale.positions}%`)
    back.hidden = !reset || reset.value === value
    box.classList.toggle('changed', !back.hidden)
  }
  const box = element(
    'div',
    { class: 'slider' },
    element('label', { for: id, title: hint }, label),
    element('span', { class: 'figure' }, figure, back),
    range,
  )
  const set = (value: number) => {
    range.value = String(scale.position(value))
    show(value)
  }
  set(options.value)
  return { element: box, set }
}

/** Values of a slider's positions: whole numbers, by factors, or evenly, to three digits that people can repeat. */
function scaleOf(min: number, max: number, whole: boolean) {
  const round = (value: number) => (whole ? Math.round(value) : Number(value.toPrecision(3)))
  const keep = (value: number) => Math.min(max, Math.max(min, round(value)))
  if (min > 0 && max / min >= 100) {
    const span = Math.log(max / min)
    return {
      positions,
      value: (position: number) => keep(min * Math.exp((span * position) / positions)),
      position: (value: number) => Math.round((positions * Math.log(Math.max(min, value) / min)) / span),
    }
  }
  const steps = whole && max - min < positions ? max - min : positions
  return {
    positions: steps,
    value: (position: number) => keep(min + ((max - min) * position) / steps),
    position: (value: number) => Math.round((steps * (value - min)) / (max - min)),
  }
}
