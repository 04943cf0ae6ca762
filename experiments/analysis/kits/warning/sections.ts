import type { Section } from '../../section.ts'
import type { WarningAnswer } from './warning-kit.ts'
import { warningWords as words } from './words.ts'

/** The table of the warning kit. */
export function warningSections(answer: WarningAnswer): Section[] {
  const { order, warnings, without, places } = answer
  const names = [
    'indicator',
    'tau',
    'ar1',
    'phase',
    'area',
    'warned',
    'lead',
    'leadLow',
    'leadHigh',
    'falseAlarms',
  ] as const
  return [
    {
      name: 'warning',
      title: words.title,
      outcome: order,
      columns: names.map((name) => ({ name, title: words[name] })),
      rows: warnings.map(({ indicator, tau, beyond, roc, lead }) => ({
        indicator: words.indicators[indicator],
        tau,
        ar1: beyond?.ar1 ?? null,
        phase: beyond?.phase ?? null,
        area: roc?.area ?? null,
        warned: lead?.warned ?? null,
        lead: lead?.quarters?.median ?? null,
        leadLow: lead?.quarters?.low ?? null,
        leadHigh: lead?.quarters?.high ?? null,
        falseAlarms: lead?.falseAlarms ?? null,
      })),
      notes: [
        words.heading(answer),
        without > 0 ? words.leadNote : words.noOthers,
        places.length > 0 ? words.space(places) : words.noSpace,
      ],
    },
  ]
}
