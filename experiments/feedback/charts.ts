import { observables } from '../../model/index.ts'
import { causalMap as mapChart, type CausalMap } from '../chart/causal-map.ts'
import { type Drawable, drawable } from '../chart/drawable.ts'
import { fill } from '../chart/fill.ts'
import { impulseResponse, type ImpulseResponse } from '../chart/impulse-response.ts'
import { differenceUnit, unitOf } from '../chart/units.ts'
import { causalMap } from '../measure/feedback/causal-map.ts'
import { feedbackChartWords as words } from './chart-words.ts'
import type { LeadingLoop } from './leading-loops.ts'
import { mapLabels } from './map-labels.ts'
import { type Extent, push } from './plan.ts'
import type { OutcomeGains } from './summarise.ts'

/** Of each outcome the causal map with its gains, and its response to the push. */
export function feedbackCharts(
  gains: readonly OutcomeGains[],
  leading: readonly LeadingLoop[],
  { seeds }: Extent,
): { name: string; chart: Drawable }[] {
  return gains.flatMap((each) => [
    { name: `causal-map-${each.outcome}`, chart: drawable(mapChart, mapTable(each, leading, seeds)) },
    { name: `impulse-response-${each.outcome}`, chart: drawable(impulseResponse, responseTable(each, seeds)) },
  ])
}

function mapTable({ outcome, channels }: OutcomeGains, leading: readonly LeadingLoop[], seeds: number): CausalMap {
  const nodes = [...new Set(causalMap.flatMap(({ cause, effect }) => [cause, effect]))]
  return {
    text: {
      title: fill(words.mapTitle, { outcome: words.outcomes[outcome] }),
      x: { title: words.arrows, unit: words.observables },
      y: { title: words.thickness, unit: words.ratio },
      n: seeds,
      count: words.seeds,
      band: words.mapMeaning,
    },
    nodes: nodes.map((name) => ({ name, label: mapLabels[name] ?? { en: name, zh: name } })),
    links: causalMap.map(({ cause, effect, sign, channel }) => {
      const gain = channels.find((each) => each.channel === channel)?.amid
      return { cause, effect, sign, ...(gain?.determined && { gain }) }
    }),
    loops: leading.map(({ loop: { links, sign }, weight }) => ({
      path: links.map(({ cause }) => cause),
      sign,
      weight,
    })),
  }
}

function responseTable({ outcome, response }: OutcomeGains, seeds: number): ImpulseResponse {
  const own = observables.find(({ name }) => name === outcome)
  const unit = differenceUnit(own?.unit ?? '')
  const label = words.outcomes[outcome]
  return {
    text: {
      title: fill(words.responseTitle, { outcome: label }),
      x: { title: words.quarter, unit: words.quarters },
      y: { title: words.difference, unit: unitOf(unit).name },
      n: seeds,
      count: words.seeds,
      band: words.responseMeaning,
    },
    unit,
    push: { start: push.start, end: push.end },
    series: [{ label, response }],
  }
}
