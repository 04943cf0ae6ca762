/** Words of what stands under each chart. */
export const captionWords = {
  caption: {
    en: '{name}: {done} runs, {runs}; seed {seed}. Model {model}, NQPF Lab {nqpf}. {command}',
    zh: '{name}：{done} 次运行，{runs}；种子 {seed}。模型 {model}，NQPF Lab {nqpf}。{command}',
  },
  points: {
    en: '{points} points × {replicates} replicates, {ticks} quarters',
    zh: '{points} 个点 × {replicates} 次重复，{ticks} 个季度',
  },
  onePoint: { en: '{replicates} replicates, {ticks} quarters', zh: '{replicates} 次重复，{ticks} 个季度' },
  path: { en: '{points} paths × {replicates} replicates', zh: '{points} 条路径 × {replicates} 次重复' },
  failed: { en: '{runs}, {failed} stopped early', zh: '{runs}，{failed} 次提前终止' },
  shown: { en: 'Figure {number}. ', zh: '图 {number}　' },
  example: { en: 'Example: {command}', zh: '示例：{command}' },
} as const

/** Words of the page that shows every kind of chart. */
export const galleryWords = {
  kind: { en: 'NQPF Lab · gallery of charts', zh: '新质生产力实验室 · 图例' },
  title: { en: 'Every kind of chart', zh: '各类图' },
  intro: {
    en: 'Each chart is drawn from a small table that a real run gave; the command below it makes the table again.',
    zh: '各图均由真实运行的小型数据表绘成；图下的命令可重新得到该数据表。',
  },
} as const
