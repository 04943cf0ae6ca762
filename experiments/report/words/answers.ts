/** Templates of what a report of several points says; the figures come from the data, with the interval that carries them. */
export const answerWords = {
  predictions: {
    gt: { en: '{outcome} is above {bound}', zh: '{outcome}高于 {bound}' },
    lt: { en: '{outcome} is below {bound}', zh: '{outcome}低于 {bound}' },
    within: { en: '{outcome} lies between {low} and {high}', zh: '{outcome}介于 {low} 与 {high} 之间' },
    increasing: { en: '{outcome} rises with {factor}', zh: '{outcome}随{factor}上升' },
    decreasing: { en: '{outcome} falls with {factor}', zh: '{outcome}随{factor}下降' },
    optimum: {
      interior: {
        en: '{outcome} is {goal} between the ends of {factor}',
        zh: '{outcome}在{factor}的两端之间达到{goal}',
      },
      low: { en: '{outcome} is {goal} at the low end of {factor}', zh: '{outcome}在{factor}的低端达到{goal}' },
      high: { en: '{outcome} is {goal} at the high end of {factor}', zh: '{outcome}在{factor}的高端达到{goal}' },
    },
    below: { en: '{outcome} < {others}', zh: '{outcome} < {others}' },
  },
  goals: { max: { en: 'largest', zh: '最大' }, min: { en: 'smallest', zh: '最小' } },
  rulings: {
    supported: {
      en: 'Expected and supported: {what}. The {carrier} that decides is {interval}{where}; {level}% interval.',
      zh: '预期得到支持：{what}。起决定作用的{carrier}为 {interval}{where}；{level}% 区间。',
    },
    contradicted: {
      en: 'Expected and contradicted: {what}. The {carrier} that decides is {interval}{where}; {level}% interval.',
      zh: '预期被否定：{what}。起决定作用的{carrier}为 {interval}{where}；{level}% 区间。',
    },
    undecided: {
      en: 'Expected and left open: {what}. The {carrier} that decides is {interval}{where}; {level}% interval.',
      zh: '预期尚无定论：{what}。起决定作用的{carrier}为 {interval}{where}；{level}% 区间。',
    },
  },
  tooFew: {
    en: 'Expected and left open: {what}. There are too few replicates for an interval: five at least are needed.',
    zh: '预期尚无定论：{what}。重复次数太少，没有区间：至少需要五次。',
  },
  at: { en: ', at {where}', zh: '，位于 {where}' },
  mostVariance: {
    en: '{factor} has a part in most of the variance of the outcome: ST {index}. Outcome: {outcome}.',
    zh: '{factor}参与了结果的大部分方差：ST {index}。结果：{outcome}。',
  },
  largestIndex: {
    en: '{factor} moves the outcome more than any other factor: ST {index}. Outcome: {outcome}.',
    zh: '{factor}对结果的影响大于其他任何因素：ST {index}。结果：{outcome}。',
  },
  sharedVariance: {
    en: 'These have a part in the variance of the outcome, and their intervals do not tell which has most: {factors}. Outcome: {outcome}.',
    zh: '以下因素均参与结果的方差，但其区间不能分出主次：{factors}。结果：{outcome}。',
  },
  noIndex: {
    en: 'No factor can be told from chance in the variance of the outcome. Outcome: {outcome}.',
    zh: '结果的方差中，没有一个因素能与偶然区分。结果：{outcome}。',
  },
  noise: {
    en: 'Chance takes {share} of the variance of single runs. Outcome: {outcome}.',
    zh: '单次运行的方差中，偶然占 {share}。结果：{outcome}。',
  },
  onlyIndex: {
    en: 'Only {factor} can be told from chance in the variance of the outcome: ST {index}. Outcome: {outcome}.',
    zh: '结果的方差中，只有{factor}能与偶然区分：ST {index}。结果：{outcome}。',
  },
  onlyEffect: {
    en: 'Only {factor} moves the outcome by more than chance does ({floor}): mu* {effect}. Outcome: {outcome}.',
    zh: '只有{factor}对结果的影响超过偶然（{floor}）：mu* {effect}。结果：{outcome}。',
  },
  idle: {
    en: 'Not distinguishable from no effect: {factors}. Outcome: {outcome}.',
    zh: '与无影响无法区分：{factors}。结果：{outcome}。',
  },
  largestEffect: {
    en: '{factor} moves the outcome most over its range: mu* {effect}. Outcome: {outcome}.',
    zh: '{factor}在其范围内对结果的影响最大：mu* {effect}。结果：{outcome}。',
  },
  effects: {
    en: 'These move the outcome by more than chance does ({floor}), and their intervals do not tell which does most: {factors}. Outcome: {outcome}.',
    zh: '以下因素对结果的影响超过偶然（{floor}），但其区间不能分出主次：{factors}。结果：{outcome}。',
  },
  noEffect: {
    en: 'No factor moves the outcome by more than chance does ({floor}). Outcome: {outcome}.',
    zh: '没有一个因素对结果的影响超过偶然（{floor}）。结果：{outcome}。',
  },
  shifts: {
    en: 'These shift the distribution of the outcome by more than a dummy does: {factors}. Outcome: {outcome}.',
    zh: '以下因素对结果分布的改变超过虚设因素：{factors}。结果：{outcome}。',
  },
  noShift: {
    en: 'No factor shifts the distribution of the outcome by more than a dummy does. Outcome: {outcome}.',
    zh: '没有一个因素对结果分布的改变超过虚设因素。结果：{outcome}。',
  },
  fromEndToEnd: {
    up: {
      en: 'From {low} to {high} of {factor} the outcome rises by {change}. Outcome: {outcome}.',
      zh: '{factor}由 {low} 到 {high}，结果上升 {change}。结果：{outcome}。',
    },
    down: {
      en: 'From {low} to {high} of {factor} the outcome falls, a change of {change}. Outcome: {outcome}.',
      zh: '{factor}由 {low} 到 {high}，结果下降，变化为 {change}。结果：{outcome}。',
    },
    undecided: {
      en: 'From {low} to {high} of {factor} no change of the outcome can be told from none: {change}. Outcome: {outcome}.',
      zh: '{factor}由 {low} 到 {high}，结果的变化与零无法区分：{change}。结果：{outcome}。',
    },
  },
  crosses: {
    en: 'The outcome crosses {level} where {factor} is {where}. Outcome: {outcome}.',
    zh: '结果越过 {level} 之处（{factor}）：{where}。结果：{outcome}。',
  },
  crossingAt: { en: '{x} at {second} {y}', zh: '{second} {y} 时为 {x}' },
  alternatives: {
    up: {
      en: 'Against “{first}”, “{alternative}” raises the outcome by {change}. Outcome: {outcome}.',
      zh: '与“{first}”相比，“{alternative}”使结果提高 {change}。结果：{outcome}。',
    },
    down: {
      en: 'Against “{first}”, “{alternative}” lowers the outcome, a change of {change}. Outcome: {outcome}.',
      zh: '与“{first}”相比，“{alternative}”使结果降低，变化为 {change}。结果：{outcome}。',
    },
    undecided: {
      en: '“{alternative}” is not distinguishable from “{first}”: {change}. Outcome: {outcome}.',
      zh: '“{alternative}”与“{first}”无法区分：{change}。结果：{outcome}。',
    },
  },
  leastRegret: {
    en: '“{alternative}” has the least largest regret, {regret}, in {share} of resampled scenarios. Outcome, taken as better where higher: {outcome}.',
    zh: '“{alternative}”的最大后悔值最小，为 {regret}；在 {share} 的情景再抽样中如此。结果（视越高越好）：{outcome}。',
  },
  loop: {
    up: {
      en: 'The way back lies above the way there: loop area {area}. Outcome: {outcome}.',
      zh: '回程高于去程：回线面积 {area}。结果：{outcome}。',
    },
    down: {
      en: 'The way back lies below the way there: loop area {area}. Outcome: {outcome}.',
      zh: '回程低于去程：回线面积 {area}。结果：{outcome}。',
    },
    undecided: {
      en: 'The way back is not distinguishable from the way there: loop area {area}. Outcome: {outcome}.',
      zh: '回程与去程无法区分：回线面积 {area}。结果：{outcome}。',
    },
  },
  box: {
    en: 'Where {bounds}, the outcome is of interest in {density} of points; these are {coverage} of all that are. Outcome: {outcome}.',
    zh: '在 {bounds} 处，{density} 的点属于关注；占全部关注点的 {coverage}。结果：{outcome}。',
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
  loose: { en: 'Not pinned by the data: {factors}.', zh: '未能由数据确定：{factors}。' },
  steepest: {
    en: 'The outcome changes fastest where {places}. Outcome: {outcome}.',
    zh: '结果变化最快之处：{places}。结果：{outcome}。',
  },
  placed: { en: '{factor} is {at}', zh: '{factor}为 {at}' },
} as const
