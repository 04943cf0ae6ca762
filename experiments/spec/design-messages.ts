// Words for the faults of designs and of what they say of factors and outcomes.
import { complain } from './complain.ts'
import type { Complaint } from './spec-error.ts'

export const otherKind = (
  option: string,
  kind: string,
  owners: readonly string[],
  own: readonly string[],
): Complaint => {
  const options = own.filter((name) => name !== 'kind')
  return complain(
    'contradiction',
    {
      en: `the design \`${kind}\` has no option \`${option}\`: it belongs to ${owners.join(', ')}`,
      zh: `设计 \`${kind}\` 没有选项 \`${option}\`：它属于 ${owners.join('、')}`,
    },
    options.length === 0
      ? { en: `remove it: \`${kind}\` has no options`, zh: `请删去：\`${kind}\` 没有选项` }
      : { en: `its options are ${options.join(', ')}`, zh: `可用选项：${options.join('、')}` },
  )
}

export const nothingVaries = (kind: string, factor: string): Complaint =>
  complain(
    'contradiction',
    { en: `the design \`${kind}\` needs a parameter that varies`, zh: `设计 \`${kind}\` 需要有变动的参数` },
    {
      en: `give one a range, e.g. \`${factor}: {min: 0, max: 1}\``,
      zh: `请给出范围，例如 \`${factor}: {min: 0, max: 1}\``,
    },
  )

export const onlyUncertain = (kind: string): Complaint =>
  complain(
    'contradiction',
    {
      en: `the design \`${kind}\` searches among \`parameters\`, but all that varies stands under \`uncertainties\``,
      zh: `设计 \`${kind}\` 在 \`parameters\` 中寻优，而变动的参数都在 \`uncertainties\` 下`,
    },
    { en: 'put what policy can choose under `parameters`', zh: '请把政策可以选择的参数放在 `parameters` 下' },
  )

export const needsLevels = (name: string, kind: string): Complaint =>
  complain(
    'contradiction',
    {
      en: `the design \`${kind}\` needs single values of \`${name}\``,
      zh: `设计 \`${kind}\` 需要 \`${name}\` 的各个取值`,
    },
    {
      en: 'add `step`, write `values`, or choose a design that samples: `design: {kind: lhs}`',
      zh: '请加 `step`、改写 `values`，或用抽样设计：`design: {kind: lhs}`',
    },
  )

export const unequalLists = (name: string, found: number, first: string, wanted: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `a \`list\` pairs values, but \`${name}\` has ${found} and \`${first}\` has ${wanted}`,
      zh: `\`list\` 将取值逐一配对，但 \`${name}\` 有 ${found} 个而 \`${first}\` 有 ${wanted} 个`,
    },
    { en: 'give all the same number, or use `design: {kind: grid}`', zh: '请使个数相同，或用 `design: {kind: grid}`' },
  )

export const tooManyFactors = (kind: string, factors: number, most: number): Complaint =>
  complain(
    'out-of-range',
    {
      en: `the design \`${kind}\` can vary ${most} parameters, here are ${factors}`,
      zh: `设计 \`${kind}\` 最多变动 ${most} 个参数，此处有 ${factors} 个`,
    },
    { en: 'vary fewer, or take `design: {kind: lhs}`', zh: '请减少变动的参数，或用 `design: {kind: lhs}`' },
  )

export const tooManyPoints = (points: number, most: number): Complaint =>
  complain(
    'out-of-range',
    { en: `this grid has ${points} points, more than ${most}`, zh: `该网格有 ${points} 个点，超过 ${most} 个` },
    {
      en: 'take fewer values, or sample: `design: {kind: sobol}`',
      zh: '请减少取值，或改用抽样：`design: {kind: sobol}`',
    },
  )

export const notInCompare = (name: string): Complaint =>
  complain(
    'contradiction',
    {
      en: `in a \`compare\` \`${name}\` is neither an alternative nor a scenario`,
      zh: `在 \`compare\` 中，\`${name}\` 既不属于方案也不属于情景`,
    },
    {
      en: 'move it to `uncertainties`, or write its values in `alternatives`',
      zh: '请移到 `uncertainties`，或把取值写进 `alternatives`',
    },
  )

export const pairsShareChance = (): Complaint =>
  complain(
    'contradiction',
    {
      en: 'a run with the push is compared with the run without it on the same random numbers',
      zh: '有扰动与无扰动的运行须使用相同的随机数才能比较',
    },
    { en: 'remove `commonRandomNumbers`', zh: '请删去 `commonRandomNumbers`' },
  )

export const variesAlready = (name: string, place: string): Complaint =>
  complain(
    'duplicate-name',
    { en: `\`${name}\` varies already under \`${place}\``, zh: `\`${name}\` 已在 \`${place}\` 下变动` },
    { en: 'keep one of the two', zh: '请只保留一个' },
  )

export const notPowerOfTwo = (points: number): Complaint => {
  const below = 2 ** Math.floor(Math.log2(points))
  return complain(
    'contradiction',
    {
      en: `${points} is no power of two, so Sobol points lose their balance`,
      zh: `${points} 不是 2 的幂，Sobol 点会失去均衡`,
    },
    { en: `choose ${below} or ${2 * below}`, zh: `请选 ${below} 或 ${2 * below}` },
  )
}

export const oddLevels = (levels: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `${levels} levels are odd, so Morris steps do not reach all alike`,
      zh: `${levels} 个水平为奇数，Morris 步长不能均匀到达`,
    },
    { en: `choose ${levels + 1}`, zh: `请选 ${levels + 1}` },
  )

export const goesNowhere = (value: number): Complaint =>
  complain(
    'contradiction',
    { en: `the path leads from ${value} to ${value}`, zh: `路径从 ${value} 到 ${value}` },
    { en: 'choose two ends that differ', zh: '请选不同的两端' },
  )

export const ratioOfNothing = (value: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `steps of equal ratio never come from or to ${value}`,
      zh: `等比步长无法从 ${value} 出发或到达 ${value}`,
    },
    { en: 'choose ends above 0, or `scale: linear`', zh: '请选大于 0 的两端，或用 `scale: linear`' },
  )

export const tooLongPath = (ticks: number, most: number): Complaint =>
  complain(
    'out-of-range',
    { en: `this path takes ${ticks} ticks, more than ${most}`, zh: `该路径需 ${ticks} 季，超过 ${most} 季` },
    { en: 'take fewer steps or fewer ticks for each', zh: '请减少步数或每步季度数' },
  )

export const startsWithAll = (start: number, points: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `${start} points to start with leave nothing of ${points} to refine`,
      zh: `起始 ${start} 点已占全部 ${points} 点，无从加密`,
    },
    { en: 'choose `start` below `points`', zh: '请使 `start` 小于 `points`' },
  )

export const nameTwice = (name: string): Complaint =>
  complain(
    'duplicate-name',
    { en: `the name \`${name}\` stands twice`, zh: `名称 \`${name}\` 出现两次` },
    { en: 'give each its own name', zh: '请各取不同的名称' },
  )

export const onePrediction = (found: number): Complaint =>
  complain(
    'contradiction',
    { en: `an expectation has one prediction, not ${found}`, zh: `每项预期应有一个判断，而不是 ${found} 个` },
    {
      en: 'write one of gt, lt, within, monotone, optimum, below',
      zh: '请写 gt、lt、within、monotone、optimum、below 之一',
    },
  )

export const withNeedsMonotone = (): Complaint =>
  complain(
    'contradiction',
    { en: '`with` belongs to `monotone` and `optimum`', zh: '`with` 须与 `monotone` 或 `optimum` 同用' },
    { en: 'remove it, or add `monotone: increasing`', zh: '请删去，或加 `monotone: increasing`' },
  )

export const goalNeedsOptimum = (): Complaint =>
  complain(
    'contradiction',
    { en: '`goal` belongs to `optimum`', zh: '`goal` 须与 `optimum` 同用' },
    { en: 'remove it, or add `optimum: interior`', zh: '请删去，或加 `optimum: interior`' },
  )

export const contrastNeedsBound = (): Complaint =>
  complain(
    'contradiction',
    {
      en: 'an expectation compares places in one way, and with gt, lt or within',
      zh: '一项预期只能以一种方式比较各处，且须与 gt、lt 或 within 同用',
    },
    {
      en: 'keep one of difference, interaction and contrast, and write `gt: 0`',
      zh: '请在 difference、interaction、contrast 中只留一个，并写 `gt: 0`',
    },
  )

export const notAblated = (name: string): Complaint =>
  complain(
    'contradiction',
    {
      en: `\`${name}\` varies in this experiment, so that it cannot be switched off`,
      zh: `\`${name}\` 在本实验中变动，不能将其关闭`,
    },
    { en: 'switch the mechanism off by another parameter', zh: '请用其他参数关闭该机制' },
  )

export const measureTwice = (name: string): Complaint =>
  complain(
    'duplicate-name',
    {
      en: `\`${name}\` is the name of a reporter or measure already`,
      zh: `\`${name}\` 已是某个 reporter 或 measure 的名称`,
    },
    { en: 'choose another name', zh: '请换一个名称' },
  )

export const notALevel = (name: string, value: string, levels: readonly number[]): Complaint =>
  complain(
    'contradiction',
    { en: `\`${name}\` never takes the value ${value}`, zh: `\`${name}\` 从不取值 ${value}` },
    { en: `use one of ${levels.slice(0, 12).join(', ')}`, zh: `可用：${levels.slice(0, 12).join('、')}` },
  )
