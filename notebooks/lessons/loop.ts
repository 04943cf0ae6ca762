import { fill } from '../../experiments/chart/fill.ts'
import type { ChannelName } from '../../model/index.ts'
import { china, small } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

/** Paths by which society speaks back to production. */
const society: readonly ChannelName[] = [
  'socialDemand',
  'socialSkill',
  'trust',
  'governmentCapacity',
  'publicReinvestment',
]

/** Paths by which firms and providers of compute speak to each other. */
const technology: readonly ChannelName[] = ['computePrice', 'chipCost', 'peerShare', 'dataPool', 'algorithmCommons']

const cut = (channels: readonly ChannelName[]) => china(small, [], channels)

/** Whether output in the end lies lower than with all paths, by more than 3 percent and on every seed. */
const loses = (o: Outcomes, arm: number) => o.relation(0, arm, 'gdp', 0.03 * o.median(0, 'gdp')) === 'less'

const share = (o: Outcomes, arm: number) => `${(100 * (1 - o.median(arm, 'gdp') / o.median(0, 'gdp'))).toFixed(1)}%`

const charts = [
  { observable: 'gdp', title: { en: 'Output per head, start = 100', zh: '人均产出（期初=100）' }, zero: true },
  { observable: 'adoption', title: { en: 'Firms that have adopted', zh: '已采用的企业' }, zero: true },
  { observable: 'development', zero: false },
  { observable: 'nqpfIndex', zero: true },
]

export const loop: Lesson = {
  name: 'loop',
  title: { en: 'A loop, and how to cut it', zh: '循环，以及切断它' },
  question: {
    en: 'Compute, new productive forces and society are said to push each other. Which of the pushes does the work?',
    zh: '据说算力、新质生产力与社会发展相互推动。究竟是哪一环在起作用？',
  },
  minutes: 15,
  steps: [
    {
      title: { en: 'Two halves of a circle', zh: '一个圆的两半' },
      story: [
        {
          en: 'In this economy one part tells another something through named paths. Technology’s paths: price of compute, cost of chips, peers, pooled data, open algorithms. Society’s paths: demand of households that grow richer, skills, trust, an abler government, taxes that go back into research.',
          zh: '这个经济的各部分通过有名称的通道相互传递信息。技术通道：算力价格、芯片成本、同伴、数据池、开源算法。社会通道：富裕家庭的需求、技能、信任、更能干的政府、回流科研的税收。',
        },
        {
          en: 'To cut a path means: what it tells stays as it was in the first quarter. If a path carries much, the economy misses it.',
          zh: '切断通道的意思是：它传递的信息停在第一季度。如果一条通道承载很多，经济就会因此受损。',
        },
      ],
      question: {
        en: 'Whose paths can the economy do without, if output in 2043 is to stay as it was?',
        zh: '若要 2043 年产出不变，可以没有哪一半通道？',
      },
      answers: [
        {
          text: { en: 'Neither: cut either half and output falls.', zh: '都不能：切断任一半产出都会下降。' },
          holds: (o) => loses(o, 1) && loses(o, 2),
        },
        {
          text: { en: 'Technology’s: society does the pushing.', zh: '可以没有技术通道：推动来自社会。' },
          holds: (o) => loses(o, 1) && !loses(o, 2),
        },
        {
          text: { en: 'Society’s: technology does the pushing.', zh: '可以没有社会通道：推动来自技术。' },
          holds: (o) => !loses(o, 1) && loses(o, 2),
        },
      ],
      arms: [
        { name: { en: 'whole', zh: '完整' }, scenario: cut([]) },
        { name: { en: 'society cut', zh: '切断社会' }, scenario: cut(society) },
        { name: { en: 'technology cut', zh: '切断技术' }, scenario: cut(technology) },
      ],
      ticks: 80,
      replicates: 3,
      charts,
      notice: (o) => [
        fill(
          {
            en: 'Output in 2043: {g} with all paths, {s} with society’s cut, {t} with technology’s cut.',
            zh: '2043 年产出：通道完整 {g}，切断社会通道 {s}，切断技术通道 {t}。',
          },
          { g: o.write(0, 'gdp'), s: o.write(1, 'gdp'), t: o.write(2, 'gdp') },
        ),
        loses(o, 1)
          ? {
              en: 'The circle through society carries weight here: without it output is lower on every seed.',
              zh: '经由社会的循环在此有分量：没有它，每个种子下产出都更低。',
            }
          : {
              en: 'The circle through society that the papers draw is there in the model, and yet nothing is missed when it is cut: at these settings it is too weak to see. That does not show that it is weak in the world; it shows that nothing here depends on it.',
              zh: '论文所描绘的经由社会的循环，模型中确实存在；但切断它并无损失：在这些设定下它弱得看不出来。这并不说明现实中它很弱，只说明这里的结果不依赖它。',
            },
      ],
    },
    {
      title: { en: 'One path at a time', zh: '一次一条' },
      story: [
        {
          en: 'Now we cut single paths of technology: the price of compute (firms go on seeing that of 2023), the peers (firms see as many adopters as in 2023), and open algorithms.',
          zh: '现在逐条切断技术通道：算力价格（企业仍看到 2023 年的价格）、同伴（企业仍看到 2023 年的采用者）、开源算法。',
        },
      ],
      question: { en: 'Which one is missed most?', zh: '哪一条的缺失影响最大？' },
      answers: [
        { text: { en: 'The price of compute.', zh: '算力价格。' }, holds: (o) => worst(o) === 1 },
        { text: { en: 'The peers.', zh: '同伴。' }, holds: (o) => worst(o) === 2 },
        { text: { en: 'Open algorithms.', zh: '开源算法。' }, holds: (o) => worst(o) === 3 },
      ],
      arms: [
        { name: { en: 'whole', zh: '完整' }, scenario: cut([]) },
        { name: { en: 'no price', zh: '无价格' }, scenario: cut(['computePrice']) },
        { name: { en: 'no peers', zh: '无同伴' }, scenario: cut(['peerShare']) },
        { name: { en: 'no commons', zh: '无开源' }, scenario: cut(['algorithmCommons']) },
      ],
      ticks: 80,
      replicates: 3,
      charts: charts.slice(0, 2),
      notice: (o) => [
        fill(
          {
            en: 'Missing from output in 2043: {p} without the price, {q} without the peers, {r} without the commons. Adoption: {a0} whole, then {a1}, {a2}, {a3}.',
            zh: '2043 年产出的缺口：无价格 {p}，无同伴 {q}，无开源 {r}。采用率：完整 {a0}，其余依次 {a1}、{a2}、{a3}。',
          },
          {
            p: share(o, 1),
            q: share(o, 2),
            r: share(o, 3),
            a0: o.write(0, 'adoption'),
            a1: o.write(1, 'adoption'),
            a2: o.write(2, 'adoption'),
            a3: o.write(3, 'adoption'),
          },
        ),
        {
          en: 'Small shares may be chance: the shade shows how far runs of the same economy lie apart. Measured with care, over more runs, this cutting is what the command “npx nqpf feedback” does for every path.',
          zh: '很小的缺口可能只是随机：色带显示同一经济的各次运行相差多远。用更多运行仔细测量每条通道，就是命令 “npx nqpf feedback” 所做的。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'Make society’s half strong enough to be seen: raise the part of tax growth that goes back into research, what development does to household demand, and what it does to learning. Can you find a setting where it moves output?',
        zh: '让社会这一半强到看得见：提高回流科研的税收比例、社会发展对家庭需求的影响、对技能学习的影响。你能找到它推动产出的设定吗？',
      },
    ],
    scenario: china(small),
    ticks: 80,
    parameters: [
      { name: 'reinvestment', label: { en: 'Taxes that go back into research', zh: '税收回流科研' } },
      { name: 'socialDemandGain', label: { en: 'Development moves demand', zh: '发展带动需求' } },
      { name: 'socialSkillGain', label: { en: 'Development moves learning', zh: '发展带动学习' } },
    ],
    charts: charts.slice(0, 2),
  },
  extend: [
    {
      en: 'In the lab, open “Loops” below the charts: the whole map, with handles to cut any path. Find two paths that matter only when both are cut.',
      zh: '在实验室图表下方打开因果图：每条通道都可切断。找出两条只有同时切断才有影响的通道。',
    },
    {
      en: 'A loop that strengthens itself can also shrink by itself. Where in your chart would you look for that?',
      zh: '自我增强的循环也会自我萎缩。你会在图的哪里寻找它？',
    },
  ],
  references: [papers.mi],
  teacher: [
    {
      en: 'Aim: a circle drawn on paper is a claim about causes. Cutting an arrow tests it.',
      zh: '目标：纸上画的圆是关于因果的论断，切断箭头就是检验。',
    },
    {
      en: 'Pupils will object that “no effect” proves the model wrong. Welcome it: ask which parameter they would measure first, and in which data.',
      zh: '学生会反驳说“没有影响”说明模型有误。欢迎这种质疑：请他们说出最想先测量哪个参数、用什么数据。',
    },
  ],
}

/** Arm with the lowest output in the end. */
function worst(o: Outcomes): number {
  return [1, 2, 3].toSorted((a, b) => o.median(a, 'gdp') - o.median(b, 'gdp'))[0]
}
