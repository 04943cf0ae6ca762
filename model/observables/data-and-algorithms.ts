import type { State } from '../agents/state.ts'
import { observableGroup, shareOf } from './group.ts'

/** Data made by firms in the quarter, in the model's unit. */
export function dataMadeBy({ firms }: State): number {
  let made = 0
  for (let f = 0; f < firms.count; f++) made += firms.dataMade[f]
  return made
}

export const dataAndAlgorithms = observableGroup(
  {
    dataMade: ['ZB a year', 'Data made', '数据产量'],
    dataPooled: ['share', 'Data of firms that are pooled', '企业数据入池占比'],
    algorithmFrontier: ['ratio', 'Best algorithm of any firm, start = 1', '算法前沿（期初=1）'],
    algorithmCommons: ['ratio', 'Open algorithm commons, start = 1', '开源算法公地（期初=1）'],
    algorithmMean: ['ratio', 'Algorithm that firms use, mean, start = 1', '企业所用算法均值（期初=1）'],
    privateResearch: ['share', 'Research spending of firms in GDP', '企业研发支出占GDP比重'],
    chipBreakthrough: ['0/1', 'Breakthrough in chips by joint research', '芯片联合攻关取得突破'],
  },
  ({ state, start, accounts }) => {
    const { firms, knowledge, parameters } = state
    if (!parameters.technology) {
      return {
        dataMade: 0,
        dataPooled: 0,
        algorithmFrontier: 0,
        algorithmCommons: 0,
        algorithmMean: 0,
        privateResearch: 0,
        chipBreakthrough: 0,
      }
    }
    let used = 0
    let research = 0
    for (let f = 0; f < firms.count; f++) {
      used += firms.usedAlgorithm[f]
      research += firms.researchSpending[f]
    }
    return {
      dataMade: parameters.startData * shareOf(dataMadeBy(state), start.dataMade),
      dataPooled: knowledge.pooledShare,
      algorithmFrontier: knowledge.frontier,
      algorithmCommons: knowledge.commons,
      algorithmMean: used / firms.count,
      privateResearch: shareOf(research, accounts.income),
      chipBreakthrough: knowledge.breakthrough,
    }
  },
)
