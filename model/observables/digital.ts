import { emerging, goodsSectors } from '../names.ts'
import { observableGroup, shareOf } from './group.ts'
import { gdpAtStart } from './output.ts'

export const digital = observableGroup(
  {
    digitalEconomy: [
      '1e12 CNY',
      'Digital economy: adopters, emerging industries and compute, a year',
      '数字经济规模（年）',
    ],
    digitalShare: ['share', 'Digital economy in GDP', '数字经济占GDP比重'],
  },
  ({ accounts, start }) => {
    const { adopters, valueAdded, income } = accounts
    let made = valueAdded[emerging] + valueAdded[goodsSectors]
    for (let s = 0; s < emerging; s++) made += adopters[s]
    return { digitalEconomy: (gdpAtStart * made) / start.income, digitalShare: shareOf(made, income) }
  },
)
