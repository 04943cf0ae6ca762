import { type ParameterName, parameterMeta } from '../../../model/index.ts'
import type { Text } from '../../spec/text.ts'
import { seedOf } from './audit-run.ts'
import { drawParameters } from './draw-parameters.ts'

/** How to see the run of a vector again: its seed, and as JSON all parameters that differ from their defaults. */
export function replayOf(vector: number, fault: Text): Text {
  const changed = Object.entries(drawParameters(vector)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(parameterMeta(name as ParameterName).default),
  )
  const parameters = JSON.stringify(Object.fromEntries(changed))
  const seed = seedOf(vector)
  return {
    en: `vector ${vector}: ${fault.en}. To see it again: seed ${seed}, parameters ${parameters}`,
    zh: `向量 ${vector}：${fault.zh}。重现：种子 ${seed}，参数 ${parameters}`,
  }
}
