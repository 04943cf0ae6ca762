/** Words of the Lorenz curves. */
export const lorenzWords = {
  title: { en: 'Who holds how much: quarter {tick}', zh: '收入与存款的分布：第 {tick} 季' },
  income: { en: 'gross income of the year', zh: '全年总收入' },
  deposits: { en: 'bank deposits', zh: '银行存款' },
  poorest: { en: 'Poorest households', zh: '最贫穷的家庭' },
  ofHouseholds: { en: 'percent of households', zh: '占家庭的百分比' },
  held: { en: 'What they hold', zh: '所持份额' },
  ofAll: { en: 'percent of the whole', zh: '占总额的百分比' },
  count: { en: 'n = {n} households of one economy', zh: 'n = {n} 户，一个经济体' },
  marks: { en: 'lines: cumulative shares; dotted: equality', zh: '线：累计份额；点线：完全平等' },
} as const
