import type { Answer } from '../../../experiments/ledger/answer.ts'
import { partOf } from './parts.ts'

/** An answer in which one prediction holds in all draws. */
export function answer(id: string, set: Partial<Answer> = {}): Answer {
  return {
    id,
    title: { en: `Question ${id}?`, zh: `问题 ${id}？` },
    file: `experiments/claims/${id.toLowerCase()}.yaml`,
    mechanism: ['model/economy.ts'],
    missing: null,
    note: null,
    runs: 100,
    points: 2,
    failed: 0,
    parts: [partOf('supported')],
    ablation: { reading: 'goes', parts: [partOf('contradicted')] },
    reversed: null,
    robustness: { draws: 20, agree: 20, hold: 20, region: [] },
    policy: false,
    stateHash: 'ab',
    ...set,
  }
}
