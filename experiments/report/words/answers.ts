/** Templates of what a report of several points says; the figures come from the data, with the interval that carries them. */
export const answerWords = {
  predictions: {
    gt: { en: '“{outcome}” is above {bound}', zh: '“{outcome}”高于 {bound}' },
    lt: { en: '“{outcome}” is below {bound}', zh: '“{outcome}”低于 {bound}' },
    within: { en: '“{outcome}” lies between {low} and {high}', zh: '“{outcome}”介于 {low} 与 {high} 之间' },
    increasing: { en: '“{outcome}” rises as {factor} rises', zh: '“{outcome}”随{factor}提高而上升' },
    decreasing: { en: '“{outcome}” falls as {factor} rises', zh: '“{outcome}”随{factor}提高而下降' },
    optimum: {
      interior: {
        en: '“{outcome}” is {goal} between the ends of {factor}',
        zh: '“{outcome}”在{factor}的两端之间达到{goal}',
      },
      low: { en: '“{outcome}” is {goal} at the low end of {factor}', zh: '“{outcome}”在{factor}的低端达到{goal}' },
      high: { en: '“{outcome}” is {goal} at the high end of {factor}', zh: '“{outcome}”在{factor}的高端达到{goal}' },
    },
    below: { en: '“{outcome}” < {others}', zh: '“{outcome}” < {others}' },
  },
  goals: { max: { en: 'largest', zh: '最大' }, min: { en: 'smallest', zh: '最小' } },
  rulings: {
    supported: {
      en: 'As expected, {what}: {carrier} {interval}{where}, {level}% interval.',
      zh: '符合预期：{what}；{carrier}为 {interval}{where}，{level}% 区间。',
    },
    contradicted: {
      en: 'Against expectation, it does not hold that {what}: {carrier} {interval}{where}, {level}% interval.',
      zh: '与预期相反，以下不成立：{what}；{carrier}为 {interval}{where}，{level}% 区间。',
    },
    undecided: {
      en: 'Expected but left open: {what}; {carrier} {interval}{where}, {level}% interval.',
      zh: '预期尚无定论：{what}；{carrier}为 {interval}{where}，{level}% 区间。',
    },
  },
  tooFew: {
    en: 'Expected but left open: {what}{where}; there are too few replicates for an interval, which takes five.',
    zh: '预期尚无定论：{what}{where}；重复次数太少，没有区间（至少需要五次）。',
  },
  at: { en: ' at {where}', zh: '（{where}处）' },
  others: { en: '{n} others', zh: '另外 {n} 个' },
  mostVariance: {
    en: '{factor} has a part in most of the variance of “{outcome}”: ST {index}.',
    zh: '{factor}参与了“{outcome}”的大部分方差：ST {index}。',
  },
  largestIndex: {
    en: '{factor} moves “{outcome}” more than any other factor: ST {index}.',
    zh: '{factor}对“{outcome}”的影响大于其他任何因素：ST {index}。',
  },
  sharedVariance: {
    en: 'These have a part in the variance of “{outcome}”, and their intervals do not tell which has most: {factors}.',
    zh: '以下因素均参与“{outcome}”的方差，但其区间不能分出主次：{factors}。',
  },
  noIndex: {
    en: 'No factor can be told from chance in the variance of “{outcome}”.',
    zh: '“{outcome}”的方差中，没有一个因素能与偶然区分。',
  },
  noise: {
    en: 'Chance takes {share} of the variance of “{outcome}” over single runs.',
    zh: '“{outcome}”在单次运行间的方差中，偶然占 {share}。',
  },
  onlyIndex: {
    en: 'Only {factor} can be told from chance in the variance of “{outcome}”: ST {index}.',
    zh: '“{outcome}”的方差中，只有{factor}能与偶然区分：ST {index}。',
  },
  effectsOfOne: {
    en: '“{outcome}” moves most with {factors}; with one replicate nobody can tell this from chance.',
    zh: '“{outcome}”随以下因素变动最大：{factors}；只有一次重复，无法与偶然区分。',
  },
  onlyEffect: {
    en: 'Only {factor} moves “{outcome}” by more than chance does ({floor}): mu* {effect}.',
    zh: '只有{factor}对“{outcome}”的影响超过偶然（{floor}）：mu* {effect}。',
  },
  idle: {
    en: 'On “{outcome}” the effect of these is not distinguishable from none: {factors}.',
    zh: '以下因素对“{outcome}”的影响与零无法区分：{factors}。',
  },
  largestEffect: {
    en: '{factor} moves “{outcome}” most over its range: mu* {effect}.',
    zh: '{factor}在其范围内对“{outcome}”的影响最大：mu* {effect}。',
  },
  effects: {
    en: 'These move “{outcome}” by more than chance does ({floor}), and their intervals do not tell which does most: {factors}.',
    zh: '以下因素对“{outcome}”的影响超过偶然（{floor}），但其区间不能分出主次：{factors}。',
  },
  noEffect: {
    en: 'No factor moves “{outcome}” by more than chance does ({floor}).',
    zh: '没有一个因素对“{outcome}”的影响超过偶然（{floor}）。',
  },
  shifts: {
    en: 'These shift the distribution of “{outcome}” by more than a dummy does: {factors}.',
    zh: '以下因素对“{outcome}”分布的改变超过虚设因素：{factors}。',
  },
  noShift: {
    en: 'No factor shifts the distribution of “{outcome}” by more than a dummy does.',
    zh: '没有一个因素对“{outcome}”分布的改变超过虚设因素。',
  },
  fromEndToEnd: {
    up: {
      en: '“{outcome}” rises by {change} as {factor} goes from {low} to {high}.',
      zh: '{factor}由 {low} 变为 {high} 时，“{outcome}”上升 {change}。',
    },
    down: {
      en: '“{outcome}” falls as {factor} goes from {low} to {high}: {change}.',
      zh: '{factor}由 {low} 变为 {high} 时，“{outcome}”下降：{change}。',
    },
    undecided: {
      en: 'As {factor} goes from {low} to {high}, no change of “{outcome}” can be told from none: {change}.',
      zh: '{factor}由 {low} 变为 {high} 时，“{outcome}”的变化与零无法区分：{change}。',
    },
  },
  crosses: {
    en: '“{outcome}” crosses {level} where {factor} is {where}.',
    zh: '“{outcome}”越过 {level} 之处（{factor}）：{where}。',
  },
  crossingAt: { en: '{x} at {second} {y}', zh: '{second} {y} 时为 {x}' },
  alternatives: {
    up: {
      en: 'Against “{first}”, “{alternative}” raises “{outcome}” by {change}.',
      zh: '与“{first}”相比，“{alternative}”使“{outcome}”提高 {change}。',
    },
    down: {
      en: 'Against “{first}”, “{alternative}” lowers “{outcome}”: {change}.',
      zh: '与“{first}”相比，“{alternative}”使“{outcome}”降低：{change}。',
    },
    undecided: {
      en: 'In “{outcome}”, “{alternative}” is not distinguishable from “{first}”: {change}.',
      zh: '就“{outcome}”而言，“{alternative}”与“{first}”无法区分：{change}。',
    },
  },
  leastRegret: {
    en: '“{alternative}” has the least largest regret, {regret}, in {share} of resampled scenarios; “{outcome}” is taken as better where higher.',
    zh: '“{alternative}”的最大后悔值最小，为 {regret}；在 {share} 的情景再抽样中如此（“{outcome}”视为越高越好）。',
  },
  loop: {
    up: {
      en: 'The way back of “{outcome}” lies above the way there{where}: loop area {area}.',
      zh: '“{outcome}”的回程{where}高于去程：回线面积 {area}。',
    },
    down: {
      en: 'The way back of “{outcome}” lies below the way there{where}: loop area {area}.',
      zh: '“{outcome}”的回程{where}低于去程：回线面积 {area}。',
    },
    undecided: {
      en: 'The way back of “{outcome}” is not distinguishable from the way there{where}: loop area {area}.',
      zh: '“{outcome}”的回程与去程{where}无法区分：回线面积 {area}。',
    },
  },
  box: {
    en: 'Where {bounds}, “{outcome}” is of interest in {density} of points; these are {coverage} of all that are.',
    zh: '在 {bounds} 处，“{outcome}”在 {density} 的点上属于关注；这些点占全部关注点的 {coverage}。',
  },
  front: {
    en: 'Of {all} settings on the Pareto front, {sure} are there in 95% of resamples or more.',
    zh: '帕累托前沿上的 {all} 个设定中，有 {sure} 个在 95% 以上的再抽样中位于前沿。',
  },
  noFront: {
    en: 'None of the {all} settings on the Pareto front is there in 95% of resamples: replicates are too few to name one.',
    zh: '帕累托前沿上的 {all} 个设定均未在 95% 的再抽样中位于前沿：重复次数不足以确认。',
  },
  pinned: {
    en: 'The data leave 90% of the posterior of {factor} between {low} and {high} and take away {contraction} of its variance.',
    zh: '数据使{factor}的后验 90% 落在 {low} 至 {high} 之间，并消去其方差的 {contraction}。',
  },
  pressed: {
    en: 'Pressed to an end of the range that was tried: {factors}. The targets ask for more than it gives.',
    zh: '紧靠所试范围端点：{factors}。目标要求超出该范围所能给出的。',
  },
  spread: {
    en: 'Drawing the parameters from the posterior makes the spread of “{outcome}” over single runs {ratio} times as wide.',
    zh: '从后验抽取参数使“{outcome}”在单次运行间的离散程度变为 {ratio} 倍。',
  },
  loose: { en: 'Not pinned by the data: {factors}.', zh: '未能由数据确定：{factors}。' },
  steepest: {
    en: '“{outcome}” changes fastest where {places}.',
    zh: '“{outcome}”变化最快之处：{places}。',
  },
  placed: { en: '{factor} is {at}', zh: '{factor}为 {at}' },
} as const
