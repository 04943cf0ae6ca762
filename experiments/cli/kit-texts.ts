// What `nqpf analyze --with` says of its options.
import type { Text } from '../spec/text.ts'

export const kitTexts = {
  with: {
    en: 'kits, with commas: transition, feedback, warning, cascade, chaos, facts; they work on any table tick by tick',
    zh: '分析套件，以逗号分隔：transition、feedback、warning、cascade、chaos、facts；适用于任何逐期数据表',
  },
  also: { en: 'further results that are put together with these', zh: '与之合并的其他结果' },
  order: { en: 'order parameter, a reporter (default: adoption)', zh: '序参量，即某个报告项（默认为 adoption）' },
  control: {
    en: 'what is varied or led across the transition (default: what has most values)',
    zh: '跨越转变而改变或引导的参数（默认为取值最多者）',
  },
  other: { en: 'second parameter: the transition is a line in both', zh: '第二个参数：转变为两参数平面上的线' },
  size: { en: 'number of agents: a setting, or a number (default: firms)', zh: '主体数：设定名或数值（默认为 firms）' },
  trigger: {
    en: 'setting that marks pushed runs, triggers or twins (default: push, trigger, twin or alternative)',
    zh: '标记受扰运行、触发或孪生的设定（默认为 push、trigger、twin 或 alternative）',
  },
  baseline: { en: 'its value in runs without (default: the lowest)', zh: '其在未受扰运行中的取值（默认为最小值）' },
  from: { en: 'first tick at which runs have settled (default: half of them)', zh: '运行已稳定的首期（默认为一半处）' },
  level: {
    en: 'value of the order parameter that counts as the transition (default: middle of its range)',
    zh: '序参量越过何值算作转变（默认为其范围中点）',
  },
  window: { en: 'ticks in a window of the warning kit', zh: 'warning 套件的窗口期数' },
  places: {
    en: 'the same figure at several places, for spatial correlation: adoptionEast adoptionCentral adoptionWest',
    zh: '多个地点的同一指标，用于空间相关：adoptionEast adoptionCentral adoptionWest',
  },
  symmetric: { en: 'plus and minus the order parameter are one phase', zh: '序参量正负为同一相' },
  number: { en: 'It must be a number.', zh: '应为数值。' },
  onlyWith: (flags: readonly string[]): Text => ({
    en: `${flags.join(', ')}: only kits know this; name one with --with.`,
    zh: `${flags.join('、')} 仅用于分析套件：请用 --with 指定。`,
  }),
  cannot: (kit: string, reason: Text): Text => ({
    en: `${kit} has no answer. ${reason.en}`,
    zh: `${kit} 无法给出结果。${reason.zh}`,
  }),
}
