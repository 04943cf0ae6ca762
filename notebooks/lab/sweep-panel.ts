import { writeFigure } from '../../experiments/chart/figure.ts'
import { fill } from '../../experiments/chart/fill.ts'
import type { PhaseDiagram } from '../../experiments/chart/phase-diagram.ts'
import { unitOf } from '../../experiments/chart/units.ts'
import { estimateOf } from '../../experiments/measure/estimate.ts'
import { observables, parameterMeta, type ParameterName, parameterSchema } from '../../model/index.ts'
import { drawSvg } from '../drawing/drawing.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import type { Lab } from './lab.ts'
import { mainLevers } from './main-levers.ts'
import { moreWords } from './more-words.ts'
import { panels } from './panels.ts'
import { type Cell, startSweep, type Sweep } from './sweep.ts'

const sizes = [3, 5, 7]

/** A small sweep in the page: a phase diagram whose cells open the runs behind them. */
export function sweepPanel(lab: Lab): HTMLElement {
  const { language } = lab
  const say = (name: keyof typeof moreWords) => moreWords[name][language]
  const label = (name: ParameterName) => (mainLevers[name] ?? parameterMeta(name))[language]
  const numbers = (Object.keys(parameterSchema.shape) as ParameterName[]).filter(
    (name) => typeof parameterMeta(name).default === 'number',
  )
  const first = numbers.filter((name) => name in mainLevers)
  const lever = (value: ParameterName) => {
    const group = (names: ParameterName[]) => names.map((name) => element('option', { value: name }, label(name)))
    const select = element(
      'select',
      {},
      ...group(first),
      element('hr'),
      ...group(numbers.filter((name) => !first.includes(name))),
    )
    select.value = value
    return select
  }
  const x = lever('chipPriceFactor')
  const y = lever('openness')
  const outcome = element(
    'select',
    {},
    ...panels.map(({ observable, title }) => element('option', { value: observable }, title[language])),
  )
  const steps = element('select', {}, ...sizes.map((n) => element('option', { value: n }, `${n} × ${n}`)))
  steps.value = '5'
  const bar = element('progress', { 'aria-label': say('startSweep'), max: 1, value: 0, hidden: true })
  const told = element('span', { role: 'status', class: 'note' })
  const picture = element('div', { class: 'picture cells' })
  const pick = element('select', { 'aria-label': say('openCell'), onchange: () => openCell(Number(pick.value)) })
  pick.hidden = true
  let sweep: Sweep | undefined
  let shown: Cell[] = []
  let begun = 0

  const start = button(say('startSweep'), () => {
    sweep?.stop()
    begun = performance.now()
    const plan = {
      x: x.value as ParameterName,
      y: y.value as ParameterName,
      outcome: outcome.value,
      steps: Number(steps.value),
    }
    sweep = startSweep(lab.engine, lab.setting, plan, advance)
    picture.replaceChildren()
    pick.hidden = true
    bar.hidden = false
    stop.hidden = false
    advance()
  })
  const stop = button(say('stopSweep'), () => {
    sweep?.stop()
    finish()
  })
  stop.hidden = true

  function advance(): void {
    if (!sweep) return
    const [done, all] = [sweep.done(), sweep.cells.length]
    bar.value = done / all
    const seconds = done > 0 ? Math.ceil(((performance.now() - begun) / done / 1000) * (all - done)) : '…'
    told.textContent = fill(moreWords.progress, { done, all, seconds })[language]
    if (done === all) finish()
  }

  function finish(): void {
    if (!sweep) return
    bar.hidden = true
    stop.hidden = true
    told.textContent = fill(moreWords.ended, { done: sweep.done(), all: sweep.cells.length })[language]
    shown = sweep.cells.filter(({ run }) => run.status === 'done')
    if (shown.length > 0) void draw()
  }

  async function draw(): Promise<void> {
    const chosen = panels.find(({ observable }) => observable === outcome.value) ?? panels[0]
    const unit = observables.find(({ name }) => name === chosen.observable)?.unit ?? 'ratio'
    const [nameX, nameY] = [x.value as ParameterName, y.value as ParameterName]
    const figure = ({ run }: Cell) => run.series(chosen.observable)[run.tick]
    const axis = (name: ParameterName) => ({
      title: mainLevers[name] ?? parameterMeta(name),
      unit: unitOf(parameterMeta(name).unit).name,
    })
    const table: PhaseDiagram = {
      text: {
        title: fill(moreWords.phaseTitle, { outcome: chosen.title }),
        x: axis(nameX),
        y: axis(nameY),
        colour: { title: chosen.title, unit: unitOf(unit).name },
        n: 1,
        band: moreWords.cellMeaning,
      },
      units: { x: parameterMeta(nameX).unit, y: parameterMeta(nameY).unit, colour: unit },
      points: shown.map((cell) => ({
        x: cell.x,
        y: cell.y,
        outcome: estimateOf(figure(cell), Number.NaN, Number.NaN),
      })),
    }
    picture.innerHTML = await drawSvg('phaseDiagram', table, language)
    // Cells and the points with words above them both come in the order of the table.
    for (const layer of ['.mark-rect', '.mark-symbol']) {
      const group = [...picture.querySelectorAll(layer)].find((each) => each.childElementCount === shown.length)
      ;[...(group?.children ?? [])].forEach((mark, at) => mark.addEventListener('click', () => openCell(at)))
    }
    pick.replaceChildren(
      element('option', { value: '' }, say('openCell')),
      ...shown.map((cell, at) =>
        element(
          'option',
          { value: at },
          fill(moreWords.cell, {
            x: writeFigure(cell.x, table.units.x),
            y: writeFigure(cell.y, table.units.y),
            outcome: writeFigure(figure(cell), unit),
          })[language],
        ),
      ),
    )
    pick.hidden = false
  }

  function openCell(at: number): void {
    const cell = shown[at]
    if (!cell) return
    const { preset, parameters, policies, cut, seed, ticks } = cell.spec
    lab.change({ ...lab.setting, scenario: { preset, parameters, policies, cut }, seed, ticks })
    document.querySelector('#charts')?.scrollIntoView({ block: 'start' })
  }

  return element(
    'div',
    {},
    element('p', { class: 'note' }, say('sweepIntro')),
    element(
      'div',
      { class: 'choices' },
      element('label', {}, say('across'), x),
      element('label', {}, say('upward'), y),
      element('label', {}, say('outcome'), outcome),
      element('label', {}, say('steps'), steps),
      start,
      stop,
      bar,
      told,
    ),
    picture,
    pick,
  )
}
