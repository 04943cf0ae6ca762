import { mean, sampleStandardDeviation } from 'simple-statistics'
import { resolveParameters } from '../../../model/index.ts'
import type { Text } from '../../spec/text.ts'
import type { Check } from '../verification.ts'
import { observableNames, pathOf } from './paths.ts'

const quarters = 24
/** Firms, and seeds each: a large economy is its own average. */
const economies = [
  { firms: 100, seeds: 16 },
  { firms: 400, seeds: 6 },
] as const

/** Per head, or shares: what an economy of another size is to have alike. */
const looked: Record<string, Text> = {
  gdp: { en: 'GDP per head', zh: '人均GDP' },
  labourShare: { en: 'labour share', zh: '劳动份额' },
  unemployment: { en: 'unemployment', zh: '失业率' },
  leverage: { en: 'leverage of firms', zh: '企业杠杆率' },
  giniIncome: { en: 'Gini of income', zh: '收入基尼系数' },
}

/** Standard errors by which two sizes may differ: 1 in 1,000 for one of the checks by chance. */
const errors = 4

/** Without technology an economy of 400 firms does what one of 100 does. */
export function sizes(): Check[] {
  const ran = economies.map(({ firms, seeds }) =>
    Array.from({ length: seeds }, (_, seed) => {
      const path = pathOf(resolveParameters('null', { firms, workersPerFirm: 20 }), seed + 1, quarters)
      return (name: string): number => mean(path.map((row) => row[observableNames.indexOf(name)]))
    }),
  )
  return Object.entries(looked).map(([name, title]): Check => {
    const [small, large] = ran.map((runs) => runs.map((read) => read(name)))
    const spread = Math.hypot(...[small, large].map((runs) => sampleStandardDeviation(runs) / Math.sqrt(runs.length)))
    const [first, second] = [mean(small), mean(large)]
    return {
      name: {
        en: `${title.en} of ${economies[0].firms} and of ${economies[1].firms} firms`,
        zh: `${economies[0].firms} 家与 ${economies[1].firms} 家企业的${title.zh}`,
      },
      expected: first.toPrecision(4),
      found: second.toPrecision(4),
      tolerance: `${errors} x ${spread.toPrecision(2)}`,
      holds: Math.abs(first - second) <= errors * spread,
    }
  })
}
