import { fill } from '../../experiments/chart/fill.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import { icon } from '../parts/icons.ts'
import { quarterOf } from '../parts/time-axis.ts'
import type { Lab } from './lab.ts'
import { words } from './words.ts'

const speeds = [4, 10, 20, 40]

/** How many runs show chance when one asks for it. */
const chance = 12

/** Play, pause, steps, the quarter shown, speed and seed. */
export function transport(lab: Lab): HTMLElement {
  const { language, head } = lab
  const say = (name: keyof typeof words) => words[name][language]
  const play = button(icon('play'), toggle, { label: say('play'), kind: 'play' })
  const shown = element('output', { class: 'quarter' })
  const time = element('input', {
    type: 'range',
    min: 0,
    max: lab.setting.ticks,
    step: 1,
    'aria-label': say('time'),
    oninput: () => head.seek(time.valueAsNumber),
  })
  const speed = element(
    'select',
    { 'aria-label': say('speed'), onchange: () => (head.speed = Number(speed.value)) },
    ...speeds.map((n) => element('option', { value: n }, fill(words.quartersASecond, { n })[language])),
  )
  speed.value = String(head.speed)
  const seed = element('input', {
    type: 'number',
    min: 0,
    max: 2 ** 32 - 1,
    step: 1,
    onchange: () =>
      seed.checkValidity() && seed.value !== '' && lab.change({ ...lab.setting, seed: seed.valueAsNumber }),
  })
  const years = element(
    'select',
    { onchange: () => lab.change({ ...lab.setting, ticks: 4 * Number(years.value) }) },
    ...[5, 10, 20, 30, 50].map((n) => element('option', { value: n }, String(n))),
  )
  const bands = element('input', {
    type: 'checkbox',
    onchange: () => {
      lab.replicates = bands.checked ? chance : 0
      lab.change(lab.setting)
    },
  })

  function toggle(): void {
    if (head.playing) head.pause()
    else head.play()
  }

  function show(tick: number): void {
    time.value = String(Math.round(tick))
    const quarter = quarterOf(tick, language)
    if (shown.textContent === quarter && play.dataset.playing === String(head.playing)) return
    shown.textContent = quarter
    time.setAttribute('aria-valuetext', quarter)
    time.style.setProperty('--filled', `${(100 * tick) / lab.setting.ticks}%`)
    play.dataset.playing = String(head.playing)
    play.replaceChildren(icon(head.playing ? 'pause' : 'play'))
    play.setAttribute('aria-label', say(head.playing ? 'pause' : 'play'))
    play.title = say(head.playing ? 'pause' : 'play')
  }

  function setting(): void {
    seed.value = String(lab.setting.seed)
    years.value = String(lab.setting.ticks / 4)
    bands.checked = lab.replicates > 0
    time.max = String(lab.setting.ticks)
    show(head.tick)
  }
  setting()
  lab.watch({ head: show, setting })
  const steps = (by: number) => () => head.seek(Math.round(head.tick) + by)
  return element(
    'section',
    { class: 'transport', 'aria-label': say('run') },
    element(
      'div',
      { class: 'buttons' },
      button(icon('start'), () => head.seek(0), { label: say('restart') }),
      button(icon('back'), steps(-1), { label: say('back') }),
      play,
      button(icon('forward'), steps(1), { label: say('forward') }),
      button(icon('end'), () => head.seek(lab.setting.ticks), { label: say('toEnd') }),
    ),
    element('div', { class: 'time' }, shown, time),
    element(
      'div',
      { class: 'choices' },
      speed,
      element('label', {}, say('years'), years),
      element('label', {}, say('seed'), seed),
      button(icon('dice'), () => lab.change({ ...lab.setting, seed: crypto.getRandomValues(new Uint32Array(1))[0] }), {
        label: say('newSeed'),
      }),
      element('label', { title: say('chanceHint') }, bands, say('chance')),
    ),
  )
}
