import type { Text } from '../spec/text.ts'

/** Short names of the observables of the causal map, for drawings. */
export const mapLabels: Record<string, Text> = {
  computePriceIntelligent: { en: 'Compute price', zh: '算力价格' },
  adoption: { en: 'Adoption', zh: '采用' },
  automation: { en: 'Automation', zh: '自动化' },
  utilisation: { en: 'Use of compute', zh: '算力利用率' },
  computeCapacity: { en: 'Compute capacity', zh: '算力规模' },
  gdp: { en: 'Output', zh: '产出' },
  dataMade: { en: 'Data made', zh: '数据产量' },
  algorithmFrontier: { en: 'Best algorithm', zh: '算法前沿' },
  algorithmMean: { en: 'Mean algorithm', zh: '算法均值' },
  algorithmCommons: { en: 'Open algorithms', zh: '算法公地' },
  domesticChipShare: { en: 'Domestic chips', zh: '国产芯片' },
  development: { en: 'Social development', zh: '社会发展' },
  valueAddedEmerging: { en: 'Emerging industries', zh: '新兴产业' },
  nqpfLabourers: { en: 'NQPF labourers', zh: '新质劳动者' },
  harm: { en: 'Harm', zh: '危害' },
  regulation: { en: 'Regulation', zh: '监管' },
  trust: { en: 'Trust', zh: '信任' },
  governmentCapacity: { en: 'Capacity of government', zh: '政府能力' },
}
