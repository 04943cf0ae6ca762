import type { Section } from '../../section.ts'
import type { ChaosAnswer } from './chaos-kit.ts'
import { chaosWords as words } from './words.ts'

/** The table of the chaos kit. */
export function chaosSections({ twins, outcomes }: ChaosAnswer): Section[] {
  const names = ['change', 'pairs', 'verdict', 'exponent', 'from', 'to', 'survived', 'share', 'toStrangers'] as const
  return [
    {
      name: 'chaos',
      title: words.title,
      columns: names.map((name) => ({ name, title: words[name] })),
      rows: twins.map(({ change, pairs, verdict, exponent, window: [from, to], damage, toStrangers }) => ({
        change,
        pairs,
        verdict: words.verdicts[verdict],
        exponent,
        from,
        to,
        survived: damage.survived,
        share: damage.share,
        toStrangers,
      })),
      notes: [words.note(outcomes)],
    },
  ]
}
