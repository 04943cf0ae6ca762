// What is said of a posterior, and of how far runs that draw from it spread.
import type { Text } from '../spec/text.ts'

export const posteriorWords = {
  spread: { en: 'Spread of single runs', zh: '单次运行的离散程度' },
  spreadRatio: { en: 'standard deviation over that of the first', zh: '标准差与首个方案之比' },
  spreadPlain: {
    en: '5, 50 and 95 percent of the runs. A ratio above 1 is what not knowing the parameters adds to chance.',
    zh: '为各次运行的 5%、50% 与 95% 分位数。比值高于 1 的部分为参数未知在随机性之外的贡献。',
  },
  posterior: { en: 'Posterior of the parameters', zh: '参数的后验分布' },
  q05: { en: '5 %', zh: '5 %' },
  q95: { en: '95 %', zh: '95 %' },
  contraction: { en: 'variance taken away', zh: '方差缩减' },
  pinned: { en: 'pinned by the data', zh: '由数据确定' },
  pressedTo: { en: 'pressed to an end', zh: '紧靠范围端点' },
  lowEnd: { en: 'low', zh: '下端' },
  highEnd: { en: 'high', zh: '上端' },
  posteriorPlain: (effective: number): Text => ({
    en: `Share of the prior's variance that the data take away; a parameter whose interval reaches below 0.1 is not pinned by them. One whose median lies in the outermost tenth of its range is pressed to that end. Worth ${effective} equal draws.`,
    zh: `数据消去的先验方差份额；区间下端低于 0.1 的参数未能由数据确定。中位数落在范围最外十分之一的参数紧靠该端。相当于 ${effective} 个等权抽样。`,
  }),
  directions: { en: 'Directions of the posterior, the best pinned first', zh: '后验的各方向（由最确定者起）' },
  direction: { en: 'direction', zh: '方向' },
  composition: {
    en: 'parameters that move along it, in prior standard deviations',
    zh: '沿该方向变动的参数（以先验标准差计）',
  },
  directionsPlain: (pinned: number, all: number): Text => ({
    en: `The data pin ${pinned} of ${all} directions in the space of the parameters. A direction that is not pinned is a way to change parameters together that the targets do not see.`,
    zh: `在参数空间的 ${all} 个方向中，数据确定了 ${pinned} 个。未确定的方向是目标无法察觉的参数联合变动。`,
  }),
  priorUnknown: {
    en: 'The results do not hold the distributions before the data: they are taken as uniform.',
    zh: '结果中没有先验分布：按均匀分布处理。',
  },
  targets: { en: 'Targets, and the nearest point', zh: '目标与最接近的点' },
  fact: { en: 'published figure', zh: '所依据的数据' },
  target: { en: 'target', zh: '目标值' },
  error: { en: 'standard error', zh: '标准误' },
  distance: { en: 'distance', zh: '距离' },
  targetsPlain: (point: number): Text => ({
    en: `Point ${point} comes nearest. Distance in standard errors of the target.`,
    zh: `第 ${point} 点最接近。距离以目标的标准误为单位。`,
  }),
} as const
