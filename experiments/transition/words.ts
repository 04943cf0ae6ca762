// What the command `nqpf transition` says.
import type { Text } from '../spec/text.ts'
import type { LoopReading, PastsReading, SizeReading, Verdict } from './verdict.ts'

export const transitionWords = {
  heading: (seeds: number, firms: number, seed: number): Text => ({
    en: `Technology frozen; world cost of new compute led from 3 to 0.01 and back. ${seeds} seeds drawn from seed ${seed}, ${firms} firms. Intervals: 95 percent of the mean over seeds.`,
    zh: `技术进步冻结；世界新增算力成本由3降至0.01再回升。由种子${seed}抽取${seeds}个种子，${firms}家企业。区间为各种子均值的95%置信区间。`,
  }),
  wayTitle: {
    en: 'Adoption on the way down and back, share of firms, at the default; legs in quarters',
    zh: '默认设定下下行与回程的采用率（企业占比）；腿长以季计',
  },
  fieldAxis: {
    en: 'Against the world cost of new compute that is led (1 = start)',
    zh: '以所驱动的世界新增算力成本为横轴（1=期初）',
  },
  priceAxis: {
    en: 'Against what a unit of compute costs over the wage of an efficiency unit of labour (1 = first quarter)',
    zh: '以算力单价与效率劳动工资之比为横轴（1=首季）',
  },
  price: { en: 'price', zh: '价格' },
  down: (leg: number): Text => ({ en: `down ${leg}`, zh: `下行${leg}` }),
  back: (leg: number): Text => ({ en: `back ${leg}`, zh: `回程${leg}` }),
  loopTitle: {
    en: 'Loop: mean distance between back and down, share of firms; slow limit by 1/leg from the two slowest',
    zh: '回线：回程与下行采用率的平均差；慢速极限按1/腿长由最慢两档外推',
  },
  setting: { en: 'setting', zh: '设定' },
  axis: { en: 'against', zh: '横轴' },
  axes: { field: { en: 'world cost', zh: '世界成本' }, price: { en: 'price over wage', zh: '价格比工资' } },
  leg: (leg: number): Text => ({ en: `leg ${leg}`, zh: `腿长${leg}` }),
  slowLimit: { en: 'slow limit', zh: '慢速极限' },
  slopeTitle: {
    en: 'Steepest rise of adoption on the way down, share of firms for a fall of log price by one',
    zh: '下行时采用率的最陡上升（对数价格每降1单位的企业占比）',
  },
  slope: { en: 'slope, slowest leg', zh: '斜率（最慢腿长）' },
  steepestAt: { en: 'steepest at', zh: '最陡处' },
  halfAt: { en: 'half adopt at', zh: '半数采用处' },
  firms: (firms: number, leg: number): Text => ({ en: `${firms} firms, leg ${leg}`, zh: `${firms}家，腿长${leg}` }),
  growth: { en: 'most less fewest', zh: '最多减最少' },
  pastsTitle: (quarters: number): Text => ({
    en: `Two pasts at one constant price, watched for ${quarters} quarters: adoption halfway and at the end`,
    zh: `同一恒定价格、两种过去，观察${quarters}季：中途与期末采用率`,
  }),
  test: { en: 'test', zh: '检验' },
  tests: {
    histories: { en: 'after dear / cheap compute', zh: '算力曾贵／曾便宜' },
    starts: { en: 'start at 0.1 / 0.9, no obstacle', zh: '初始渗透率0.1／0.9，无障碍' },
  },
  cost: { en: 'world cost', zh: '世界成本' },
  low: { en: 'low past: half, end', zh: '低起点：中途、期末' },
  high: { en: 'high past: half, end', zh: '高起点：中途、期末' },
  gap: { en: 'gap at the end', zh: '期末差距' },
  closing: { en: 'gap closed since half', zh: '后半程缩小' },
  reading: { en: 'reading', zh: '判读' },
  verdictTitle: { en: 'Verdict', zh: '结论' },
  loopColumn: { en: 'loop as the sweep slows', zh: '放慢时的回线' },
  crossed: { en: 'seeds that cross half', zh: '过半的种子数' },
  sizeColumn: { en: 'slope with size', zh: '斜率随规模' },
  pastsColumn: { en: 'two pasts', zh: '两种过去' },
  verdictColumn: { en: 'verdict', zh: '结论' },
  rule: {
    en: 'Rule: abrupt where the slope grows with size, the loop remains and two pasts stay apart; smooth where the slope is not seen to grow, the loop vanishes or the pasts meet, and neither remains; none where no seed sees half of the firms adopt on the slowest way down; else undecided. A reading needs the whole interval beyond 0 (slope) or 0.05 of firms (loop, gap).',
    zh: '规则：斜率随规模增大、回线保留且两种过去不相遇为突变；未见斜率增大、回线消失或两种过去相遇且均无残留为平滑；最慢下行中没有种子过半为无转变；其余为未定。判读要求整个区间越过0（斜率）或企业占比0.05（回线、差距）。',
  },
  failures: (failed: number, all: number): Text => ({
    en: `${failed} of ${all} runs stopped and are left out:`,
    zh: `${all}次运行中有${failed}次中止，未计入：`,
  }),
}

export const loopWords: Record<LoopReading, Text> = {
  remains: { en: 'remains', zh: '保留' },
  vanishes: { en: 'vanishes', zh: '消失' },
  open: { en: 'open', zh: '未定' },
}

export const sizeWords: Record<SizeReading, Text> = {
  grows: { en: 'grows', zh: '增大' },
  'does not grow': { en: 'does not grow', zh: '不增大' },
  open: { en: 'open', zh: '未定' },
}

export const pastsWords: Record<PastsReading, Text> = {
  meet: { en: 'meet', zh: '相遇' },
  closing: { en: 'still closing', zh: '仍在靠拢' },
  apart: { en: 'stay apart', zh: '保持分离' },
  open: { en: 'open', zh: '未定' },
}

export const verdictWords: Record<Verdict, Text> = {
  smooth: { en: 'SMOOTH', zh: '平滑' },
  abrupt: { en: 'ABRUPT', zh: '突变' },
  undecided: { en: 'UNDECIDED', zh: '未定' },
  none: { en: 'NO TRANSITION in this range', zh: '此范围内无转变' },
}
