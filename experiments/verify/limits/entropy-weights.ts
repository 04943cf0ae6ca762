// Entropy weights (Shannon 1948): a column that is the same in all rows tells nothing apart and gets exactly 0.
import { createEconomy, observables, observe, openObserver, resolveParameters } from '../../../model/index.ts'
import { addRow, entropyWeights, openPanel } from '../../../model/observables/entropy-weights.ts'
import type { Check } from '../verification.ts'
import { advance, total } from './limit-economy.ts'
import { within } from './near.ts'

const quarters = 8

export function constantColumns(): Check[] {
  // Without technology several indicators of the index stand still in all regions.
  const economy = createEconomy(resolveParameters('null', { firms: 60, workersPerFirm: 10 }), { seed: 1 })
  if ('status' in economy) throw new Error(economy.message.en)
  const observer = openObserver(economy)
  const row = new Float64Array(observables.length)
  for (let quarter = 0; quarter < quarters; quarter++) {
    observe(observer, economy, row)
    advance(economy)
  }
  const { panel } = observer.nqpf
  const weights = entropyWeights(panel)
  const constant = weights.filter((_, column) => panel.most[column] === panel.least[column])
  const made = openPanel(2)
  for (let at = 0; at < 7; at++) addRow(made, [0.3, at / 7])
  return [
    within(
      {
        en: `Entropy weights: of ${constant.length} constant indicators`,
        zh: `熵权：${constant.length}个不变指标的权重`,
      },
      0,
      total(constant),
      0,
    ),
    within({ en: 'Entropy weights: of a column of 0.3', zh: '熵权：恒为0.3的列' }, 0, entropyWeights(made)[0], 0),
    within(
      { en: 'Entropy weights: sum over all indicators', zh: '熵权：全部指标之和' },
      1,
      constant.length > 0 ? total(weights) : Number.NaN,
      1e-12,
    ),
  ]
}
