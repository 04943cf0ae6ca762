import type { Text } from '../../experiments/spec/text.ts'
import type { ParameterName } from '../../model/index.ts'

/** What one tries first, under names short enough for a glance. */
export const mainLevers: Partial<Record<ParameterName, Text>> = {
  chipPriceFactor: { en: 'Cost of new compute', zh: '新增算力成本' },
  openness: { en: 'Openness of algorithms', zh: '算法开放度' },
  interoperability: { en: 'Interoperability of data', zh: '数据互操作性' },
  peerEffect: { en: 'Pull of adopting peers', zh: '同伴的带动' },
  adoptionSubsidy: { en: 'Subsidy to adopters', zh: '采用补贴' },
  trainingBudget: { en: 'Public money for training', zh: '公共培训投入' },
  exportControl: { en: 'Export control on chips', zh: '芯片出口管制' },
  substitution: { en: 'Machines take over tasks', zh: '机器替代任务' },
  enhancement: { en: 'AI skill helps workers', zh: '智能技能增强劳动' },
  reshaping: { en: 'Innovation makes new tasks', zh: '创新带来新任务' },
}
