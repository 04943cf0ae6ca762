/** Templates of the findings; the figures come from the data, and a template that states a sign only where one is carried. */
export const findingWords = {
  change: {
    up: { en: '{what} rises from {start} to {end}', zh: '{what}由 {start} 升至 {end}' },
    down: { en: '{what} falls from {start} to {end}', zh: '{what}由 {start} 降至 {end}' },
    undecided: {
      en: '{what} ends at {end}, not distinguishable from its start at {start}',
      zh: '{what}期末为 {end}，与期初的 {start} 无法区分',
    },
    'too-few': {
      en: '{what} goes from {start} to {end}',
      zh: '{what}由 {start} 变为 {end}',
    },
  },
  join: { en: '; ', zh: '；' },
  close: { en: ' (n = {n}, 90% intervals).', zh: '（n = {n}，括号内为 90% 区间）。' },
  closeFew: {
    en: ' (n = {n}, 90% intervals: too few replicates to tell change from chance).',
    zh: '（n = {n}，括号内为 90% 区间；重复次数太少，不能区分变化与偶然）。',
  },
  adoption: {
    what: { en: 'The share of firms that have adopted', zh: '采用数智技术的企业占比' },
    all: { en: 'it crosses half in {when} ({early} to {late})', zh: '于 {when}越过一半（{early}至 {late}）' },
    none: { en: 'it stays below half in every replicate', zh: '所有重复中均未过半' },
    some: {
      en: 'it crosses half in {k} of {n} replicates, so chance decides',
      zh: '{n} 次重复中有 {k} 次过半，取决于偶然因素',
    },
    before: { en: 'it is above half from the start', zh: '一开始即已过半' },
  },
  growth: {
    rate: {
      en: 'Output per head grows {rate} over {years} years, where {outside} is set from outside',
      zh: '{years} 年间人均产出增长 {rate}，而外生增速为 {outside}',
    },
    extra: {
      up: { en: 'that is above the rate by {extra}', zh: '高出外生增速 {extra}' },
      down: { en: 'that is below the rate, a difference of {extra}', zh: '低于外生增速，差额为 {extra}' },
      undecided: {
        en: 'the difference of {extra} is not distinguishable from none',
        zh: '两者之差为 {extra}，与零无法区分',
      },
      'too-few': {
        en: 'the difference is {extra}',
        zh: '两者之差为 {extra}',
      },
    },
  },
  work: {
    labourShare: { en: "Labour's share of GDP", zh: '劳动报酬占 GDP 比重' },
    peak: {
      en: 'unemployment peaks at {peak} in {when} ({early} to {late}) and ends at {end}',
      zh: '失业率最高达 {peak}，出现在 {when}（{early}至 {late}），期末为 {end}',
    },
    highest: {
      en: 'unemployment is {peak} at its highest, at a time that chance decides, and ends at {end}',
      zh: '失业率最高达 {peak}，出现时间取决于偶然因素，期末为 {end}',
    },
  },
  inequality: {
    income: { en: 'The Gini coefficient of income', zh: '收入基尼系数' },
    wealth: { en: 'that of wealth', zh: '财富基尼系数' },
    gap: { en: 'output per head of the East over that of the West', zh: '东部与西部人均产出之比' },
  },
  energy: {
    power: { en: 'Electricity for compute', zh: '算力用电' },
    carbon: { en: 'its carbon', zh: '算力碳排放' },
    intensity: { en: 'carbon for each unit of compute in use', zh: '单位在用算力碳排放' },
  },
} as const
