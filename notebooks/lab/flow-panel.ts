import { drawSvg } from '../drawing/drawing.ts'
import type { Moment } from '../engine/protocol.ts'
import { element } from '../parts/element.ts'
import { followMoment } from './follow-moment.ts'
import type { Lab } from './lab.ts'
import { moreWords } from './more-words.ts'

/** Where the flows of a quarter are drawn: money between sectors, or compute and data between regions. */
export function flowPanel(lab: Lab, kind: 'moneyFlows' | 'regionMap'): HTMLElement {
  const { language } = lab
  const picture = element('div', { class: 'picture', 'aria-live': 'polite' }, moreWords.drawing[language])
  const box = element('div', {}, element('p', { class: 'note' }, moreWords.follows[language]), picture)
  const look = followMoment(
    lab,
    () => box.offsetParent !== null,
    (moment) => void draw(moment),
  )
  async function draw({ flows }: Moment): Promise<void> {
    if (!flows) picture.textContent = moreWords.nothingYet[language]
    else if (kind === 'moneyFlows') picture.innerHTML = await drawSvg('moneyFlows', flows.money, language)
    else if (flows.regions) picture.innerHTML = await drawSvg('regionMap', flows.regions, language)
    else picture.textContent = moreWords.noTechnology[language]
  }
  new IntersectionObserver(look).observe(box)
  return box
}
