/** Words that charts of every kind share. */
export const chartWords = {
  year: { title: { en: 'Year', zh: '年份' }, unit: { en: 'calendar year, by quarter', zh: '公历年，按季度' } },
  count: { en: 'n = {n} replicates', zh: 'n = {n} 次重复' },
  countOne: { en: 'n = 1 replicate', zh: 'n = 1 次重复' },
  medianAndBand: { en: 'line: median; band: 90% of replicates', zh: '线：中位数；色带：90% 的重复结果' },
  dotAndBar: { en: 'dot: median; bar: 90% of replicates', zh: '点：中位数；横线：90% 的重复结果' },
  meanAndSpread: {
    en: 'areas: mean; 90% of replicates within ±{points} points',
    zh: '面积：均值；90% 的重复结果在 ±{points} 个百分点内',
  },
  hit: { en: 'hit', zh: '相符' },
  miss: { en: 'miss', zh: '不符' },
  axisWithUnit: { en: '{title} ({unit})', zh: '{title}（{unit}）' },
  join: { en: '; ', zh: '；' },
  sentenceEnd: { en: '. ', zh: '。' },
  pathInWords: { en: '{series}: {start} in {from}, {end} in {to}', zh: '{series}：{from} 年 {start}，{to} 年 {end}' },
} as const
