/** Words of the charts of `nqpf feedback`. */
export const feedbackChartWords = {
  mapTitle: { en: 'What drives what: gains of {outcome}', zh: '因果图与实测增益：{outcome}' },
  outcomes: {
    adoption: { en: 'adoption', zh: '采用率' },
    gdp: { en: 'output', zh: '产出' },
  },
  arrows: { en: 'Arrows from cause to effect', zh: '箭头由因至果' },
  observables: { en: 'observables of the model', zh: '模型观测量' },
  thickness: { en: 'Thickness: gain of the channel that carries the link', zh: '粗细：承载该连接的通道之增益' },
  ratio: { en: 'ratio', zh: '比值' },
  seeds: { en: 'n = {n} seeds, paired', zh: 'n = {n} 个种子，成对' },
  mapMeaning: {
    en: 'pale: not told from 0 at 95%, or no channel to hold; halo: the loops that weigh most (R reinforces, B balances)',
    zh: '浅色：与 0 无异（95%）或未测；光带：权重最大的回路，正为增强，负为抑制',
  },
  responseTitle: { en: 'Response of {outcome} to a push', zh: '{outcome}对扰动的响应' },
  quarter: { en: 'Time', zh: '时间' },
  quarters: { en: 'quarters', zh: '季度' },
  difference: { en: 'With the push less without', zh: '有扰动减无扰动' },
  responseMeaning: {
    en: 'line: mean of pairs; band: its 95% interval, quarter by quarter; push: support of adoption of a tenth of unit cost',
    zh: '线：成对差的均值；色带：逐季 95% 区间；扰动：按单位成本十分之一补贴采用',
  },
} as const
