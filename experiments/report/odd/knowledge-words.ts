import type { RecordWords } from './record-words.ts'

export const knowledgeWords: RecordWords = {
  frontier: ['ratio', 'Best algorithm at home, start = 1', '算法前沿（期初=1）'],
  commons: ['ratio', 'Open algorithm commons', '算法公地'],
  foreignFrontier: ['ratio', 'Frontier abroad', '国外前沿'],
  importedChipCost: ['goods/compute', 'Cost of capacity on imported chips', '进口芯片单位算力成本'],
  domesticChipCost: ['goods/compute', 'Cost of capacity on domestic chips', '国产芯片单位算力成本'],
  chipQuality: ['ratio', 'Quality of chips at the frontier, before export control', '前沿芯片性能（管制前）'],
  chipEfficiency: ['ratio', 'Compute for a unit of power of new chips', '新芯片能效'],
  domesticMade: ['compute', 'Domestic chips made so far', '国产芯片累计产量'],
  missionParts: ['0-1', 'Readiness of each part of the mission', '攻关各环节就绪度'],
  breakthrough: ['0/1', 'The breakthrough has come', '已突破'],
  breakthroughTick: ['quarter', 'When it came, or -1', '突破季度'],
  pooledShare: ['share', 'Data of firms that are shared', '企业数据共享率'],
}

export const societyWords: RecordWords = {
  development: ['0-1', 'Social development', '社会发展'],
  education: ['share', 'Workers above the routine class', '受教育程度'],
  access: ['share', 'Households with access to compute', '算力可及率'],
  harm: ['0-1', 'Harm from AI use ahead of regulation', '危害'],
  regulation: ['0-1', 'Strictness of regulation', '监管严格度'],
  trust: ['0-1', 'Trust', '信任'],
  governmentCapacity: ['0-1', 'Capacity of the administration', '政府能力'],
  targetingError: ['share', 'Support that misses its aim', '瞄准误差'],
  startDevelopment: ['0-1', 'Development at the start', '初始社会发展'],
  startIncome: ['goods/head', 'Real GDP per head at the start', '初始人均实际GDP'],
  startTrust: ['0-1', 'Trust at the start', '初始信任'],
  startRegulation: ['0-1', 'Regulation at the start', '初始监管'],
  startCover: ['ratio', 'AI use that a unit of regulation covers', '单位监管所覆盖的使用'],
  startCompute: ['compute/quarter', 'Compute used at the start', '初始算力使用'],
  startData: ['data', 'Data of firms at the start', '初始数据量'],
  startPower: ['TWh/quarter', 'Power of compute at the start, by region', '初始用电（按地区）'],
  power: ['TWh/quarter', 'Power of compute, by region', '算力用电（按地区）'],
  carbon: ['Mt/quarter', 'Carbon of compute, by region', '算力碳排放（按地区）'],
  greenShare: ['share', 'Green part of power, by region', '绿电占比（按地区）'],
  gridServed: ['share', 'Part of the load that the grid can serve, by region', '电网可满足比例（按地区）'],
}
