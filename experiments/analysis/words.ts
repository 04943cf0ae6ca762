// What analyses say. Names of measures stand as the literature writes them.
import type { Text } from '../spec/text.ts'

export const words = {
  point: { en: 'point', zh: '点' },
  factor: { en: 'factor', zh: '因素' },
  factors: { en: 'factors', zh: '因素' },
  outcome: { en: 'outcome', zh: '结果' },
  n: { en: 'n', zh: 'n' },
  mean: { en: 'mean', zh: '均值' },
  sd: { en: 'sd', zh: '标准差' },
  bca: {
    en: 'In brackets: 95 % intervals (BCa bootstrap over replicates).',
    zh: '方括号内为 95 % 区间（对重复运行作 BCa 自助法）。',
  },
  oneReplicate: {
    en: 'One replicate a point: chance cannot be told from the factors, and means have no interval.',
    zh: '每点只有一次运行：无法区分偶然与因素的作用，均值没有区间。',
  },
  fewReplicates: {
    en: 'With fewer than five replicates a point such intervals are too short.',
    zh: '每点不足五次运行时，此类区间偏短。',
  },
  failed: (failed: number, runs: number): Text => ({
    en: `${failed} of ${runs} runs failed and are left out.`,
    zh: `${runs} 次运行中有 ${failed} 次失败，未计入。`,
  }),

  means: { en: 'Means by point', zh: '各点均值' },
  tooManyPoints: (points: number, shown: number): Text => ({
    en: `The first ${shown} of ${points} points; the rest by nqpf query FOLDER "SELECT * FROM summary".`,
    zh: `仅列前 ${shown} 点（共 ${points} 点）；其余可用 nqpf query FOLDER "SELECT * FROM summary" 查看。`,
  }),

  replicates: { en: 'How many replicates', zh: '需要多少次重复运行' },
  replicatesNow: { en: 'now', zh: '目前' },
  halfWidthNow: { en: 'half width now', zh: '目前半宽' },
  halfWidth: { en: 'half width asked for', zh: '要求半宽' },
  replicatesNeeded: { en: 'needed', zh: '所需次数' },
  twoStage: {
    en: 'Two-stage rule of Stein at the point with the widest spread: n = ceil((t sd / half width)²); if not set by --half-width, 5 % of the mean.',
    zh: '按离散最大的点用 Stein 两阶段法：n = ceil((t·标准差/半宽)²)；未用 --half-width 指定时取均值的 5 %。',
  },

  sobol: { en: 'Sobol indices', zh: 'Sobol 指数' },
  sobolSecond: { en: 'Sobol indices of pairs', zh: '成对因素的 Sobol 指数' },
  first: { en: 'S1', zh: 'S1' },
  total: { en: 'ST', zh: 'ST' },
  second: { en: 'S2', zh: 'S2' },
  other: { en: 'with', zh: '与' },
  baseSamples: (used: number, dropped: number): Text => ({
    en: `${used} base samples${dropped > 0 ? `; ${dropped} left out because a run of theirs failed or is missing` : ''}.`,
    zh: `基础样本 ${used} 个${dropped > 0 ? `；另有 ${dropped} 个因运行失败或缺失而未计入` : ''}。`,
  }),
  sobolPlain: {
    en: 'S1: share of the variance that goes when the factor is known. ST: share left when all others are known.',
    zh: 'S1：已知该因素时消去的方差份额。ST：已知其余所有因素时剩余的方差份额。',
  },

  noise: {
    en: 'Share of the variance of single runs that seed noise takes',
    zh: '单次运行的方差中由种子噪声造成的份额',
  },
  share: { en: 'share', zh: '份额' },
  noiseTakenOff: { en: 'Seed noise is taken off the indices.', zh: '各指数已扣除种子噪声。' },
  noiseShared: {
    en: 'Points share their random numbers: seed noise is common to them and is not taken off.',
    zh: '各点使用相同随机数：种子噪声为各点共有，未予扣除。',
  },
  noiseUnknown: {
    en: 'One replicate a point: seed noise cannot be told and is in the indices.',
    zh: '每点只有一次运行：种子噪声无法分离，包含在指数之中。',
  },

  morris: { en: 'Elementary effects (Morris)', zh: '基本效应（Morris）' },
  muStar: { en: 'mu*', zh: 'mu*' },
  mu: { en: 'mu', zh: 'mu' },
  sigma: { en: 'sigma', zh: 'sigma' },
  noiseFloor: { en: 'noise floor', zh: '噪声下限' },
  effects: { en: 'effects', zh: '效应数' },
  morrisPlain: {
    en: 'Change of the outcome over the whole range of the factor. A mu* that does not rise above the noise floor is not distinguishable from 0.',
    zh: '因素遍历其全部范围时结果的变化。mu* 未超过噪声下限者，与 0 无显著差异。',
  },

  pawn: { en: 'PAWN', zh: 'PAWN' },
  median: { en: 'median', zh: '中位数' },
  maximum: { en: 'maximum', zh: '最大值' },
  dummy: { en: 'median of a dummy', zh: '虚设因素的中位数' },
  dummyMaximum: { en: 'maximum of a dummy', zh: '虚设因素的最大值' },
  pawnPlain: {
    en: 'Kolmogorov-Smirnov distance between the outcome with the factor known and in all, 0 to 1; what does not exceed a dummy is not distinguishable from 0.',
    zh: '已知因素时与总体的结果分布之间的 Kolmogorov-Smirnov 距离，0 至 1；未超过虚设因素者与 0 无显著差异。',
  },

  prim: { en: 'Boxes (PRIM)', zh: '箱形区域（PRIM）' },
  primEnds: { en: 'Ends of the boxes (PRIM)', zh: '箱形区域的边界（PRIM）' },
  box: { en: 'box', zh: '箱' },
  coverage: { en: 'coverage', zh: '覆盖率' },
  density: { en: 'density', zh: '密度' },
  mass: { en: 'share of points', zh: '点的份额' },
  end: { en: 'end', zh: '边界' },
  quasiP: { en: 'quasi-p', zh: '准 p 值' },
  interest: (side: 'above' | 'below', bound: string, cases: number, points: number): Text => ({
    en: `Of interest: the ${cases} of ${points} points with the outcome ${side} ${bound}. Coverage: share of them in the box. Density: share of the box that is of interest.`,
    zh: `关注：结果${side === 'above' ? '高于' : '低于'} ${bound} 的点（${points} 点中的 ${cases} 点）。覆盖率：其中落在箱内的份额。密度：箱内属于关注的份额。`,
  }),
  noBox: {
    en: 'No box reaches a density of 0.8; the densest is shown.',
    zh: '没有密度达到 0.8 的箱；列出密度最高者。',
  },
  nothingOfInterest: {
    en: 'All points or none are of interest: choose another bound with --above or --below.',
    zh: '所有点均属关注或均不属关注：请用 --above 或 --below 另选界限。',
  },

  emulator: { en: 'Emulator, tested by leaving out one point at a time', zh: '代理模型（逐点留一检验）' },
  q2: { en: 'Q²', zh: 'Q²' },
  rmse: { en: 'root mean squared error', zh: '均方根误差' },
  withinTwoSd: { en: 'within two sd', zh: '两倍标准差之内' },
  points: { en: 'points', zh: '点数' },
  emulatorPlain: {
    en: 'Gaussian process. Q²: 1 foretells every point, 0 no better than the mean. Within two sd: about 0.95 where it knows what it knows.',
    zh: '高斯过程。Q²：1 为完全准确，0 为不优于均值。两倍标准差之内：若其自知之明恰当，约为 0.95。',
  },
  emulatorPart: (used: number, all: number): Text => ({
    en: `The first ${used} of ${all} points.`,
    zh: `仅用前 ${used} 点（共 ${all} 点）。`,
  }),

  compare: { en: 'Differences from the first alternative', zh: '与第一个方案之差' },
  alternative: { en: 'alternative', zh: '方案' },
  difference: { en: 'difference', zh: '差' },
  pairedPlain: {
    en: 'The same scenarios and the same random numbers for every alternative: differences are taken pair by pair.',
    zh: '各方案使用相同情景与相同随机数：逐对求差。',
  },
  unpairedPlain: { en: 'Alternatives have random numbers of their own.', zh: '各方案使用各自的随机数。' },
  regret: { en: 'Regret over scenarios', zh: '各情景下的后悔值' },
  better: (goal: 'min' | 'max'): Text =>
    goal === 'max'
      ? {
          en: 'More of the outcome is taken as better; --below X turns that round.',
          zh: '视结果越高越好；--below X 则相反。',
        }
      : { en: 'Less of the outcome is taken as better.', zh: '视结果越低越好。' },
  ninetieth: { en: '90th percentile', zh: '90 % 分位数' },
  minimaxShare: { en: 'least maximum in', zh: '最大值最小的比例' },
  droppedScenarios: (dropped: number): Text => ({
    en: `${dropped} scenarios are left out because an alternative failed there.`,
    zh: `${dropped} 个情景因有方案运行失败而未计入。`,
  }),
  satisficing: { en: 'Good enough over scenarios', zh: '各情景下的满意程度' },
  allThresholds: { en: 'all thresholds', zh: '全部界限' },
  thresholds: (written: string): Text => ({
    en: `Share of the scenarios in which the mean meets ${written}.`,
    zh: `均值满足 ${written} 的情景份额。`,
  }),

  front: { en: 'Pareto front', zh: '帕累托前沿' },
  membership: { en: 'on the front in', zh: '位于前沿的比例' },
  frontPlain: {
    en: 'Settings that no other beats in all objectives. "On the front in": share of resamples of the replicates; near 1 where chance did not put it there.',
    zh: '没有其他设定在所有目标上更优的设定。“位于前沿的比例”按对重复运行的再抽样计，接近 1 表示并非偶然。',
  },
  hypervolume: { en: 'Hypervolume by generation', zh: '各代超体积' },
  generation: { en: 'generation', zh: '代' },
  volume: { en: 'hypervolume', zh: '超体积' },
  finalVolume: { en: 'Hypervolume of the front', zh: '前沿的超体积' },
  measured: { en: 'as measured, with luck', zh: '实测值（含偶然因素）' },
  reference: (corner: string): Text => ({
    en: `Volume between the front and ${corner}, the worst value of each objective. Flat where the search has ended.`,
    zh: `前沿与各目标最差值 ${corner} 之间的体积。不再增长表示搜索已收敛。`,
  }),

  path: { en: 'There and back', zh: '去程与回程' },
  level: { en: 'level', zh: '水平' },
  there: { en: 'there', zh: '去程' },
  back: { en: 'back', zh: '回程' },
  gap: { en: 'back less there', zh: '回程减去程' },
  loopArea: { en: 'Loop area', zh: '回线面积' },
  area: { en: 'area', zh: '面积' },
  pathPlain: {
    en: 'Value at the end of each hold. A gap that is not distinguishable from 0 shows no memory at that level.',
    zh: '每一水平保持期末的取值。与 0 无显著差异的差距表示在该水平没有记忆。',
  },
  areaPlain: {
    en: 'Integral of back less there over the parameter, replicate by replicate; above 0 where the way back lies higher.',
    zh: '回程减去程对参数的积分，逐次运行计算；大于 0 表示回程更高。',
  },
  areaLog: {
    en: 'Integral of back less there over the logarithm of the parameter, replicate by replicate; above 0 where the way back lies higher.',
    zh: '回程减去程对参数对数的积分，逐次运行计算；大于 0 表示回程更高。',
  },
  lagOrMemory: {
    en: 'One speed cannot tell a lag from memory: lead the parameter more slowly (ticksPerStep) and see whether the area shrinks to 0.',
    zh: '单一速度无法区分滞后与记忆：请放慢变化（增大 ticksPerStep），看面积是否缩小到 0。',
  },

  steepest: { en: 'Where the outcome changes fastest', zh: '结果变化最快之处' },
  at: { en: 'at', zh: '位置' },
  slope: { en: 'change over the whole range', zh: '按全范围计的变化率' },
  steepestPlain: {
    en: 'Steepest local-linear fit through the nearest fifth of the points; intervals resample the replicates of each point.',
    zh: '以最近五分之一的点作局部线性拟合，取最陡处；区间对各点的重复运行再抽样。',
  },

  verdicts: { en: 'What was expected', zh: '预期的判定' },
  expected: { en: 'expected', zh: '预期' },
  verdict: { en: 'verdict', zh: '判定' },
  decidedBy: { en: 'decided by', zh: '判定依据' },
  where: { en: 'where', zh: '位置' },
  rulings: {
    supported: { en: 'supported', zh: '得到支持' },
    contradicted: { en: 'contradicted', zh: '被否定' },
    undecided: { en: 'undecided', zh: '未定' },
  },
  carriedBy: {
    mean: { en: 'mean', zh: '均值' },
    step: { en: 'step to the next level', zh: '到下一水平的变化' },
    trend: { en: "Kendall's tau", zh: 'Kendall 秩相关' },
    contrast: { en: 'difference between places', zh: '各处之差' },
    lead: { en: 'lead of the best level', zh: '最优水平的领先' },
  },

  chooseOutcome: (left: number): Text => ({
    en: `${left} more outcomes can be chosen with --outcome NAME.`,
    zh: `另有 ${left} 个结果，可用 --outcome NAME 选择。`,
  }),
} as const
