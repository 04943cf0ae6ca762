import { fill } from '../../experiments/chart/fill.ts'
import { china, small } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

/** Mid-2033. */
const middle = 40

const output = {
  observable: 'gdp',
  title: { en: 'Output per head, start = 100', zh: '人均产出（期初=100）' },
  zero: true,
}

/** Whether output ends higher by more than 2 percent on every seed. */
const richer = (o: Outcomes) => o.relation(0, 1, 'gdp', 0.02 * o.median(0, 'gdp')) === 'more'
const emptier = (o: Outcomes) => o.relation(0, 1, 'utilisation', 0.02, middle) === 'less'

const movesWest = (o: Outcomes) => o.relation(0, 1, 'westShareOfWork', 0.1, middle) === 'more'
const cleaner = (o: Outcomes) => o.relation(0, 1, 'carbonIntensity', 0.05, middle) === 'less'

export const aheadOfDemand: Lesson = {
  name: 'ahead-of-demand',
  title: { en: 'Building ahead of demand', zh: '适度超前与东数西算' },
  question: {
    en: 'Build compute before anybody asks for it? And if so, where?',
    zh: '在有人需要之前就建算力？如果建，建在哪里？',
  },
  minutes: 20,
  steps: [
    {
      title: { en: 'First the road, or first the cars?', zh: '先修路，还是先有车？' },
      story: [
        {
          en: 'Providers may build after demand: as much as was asked for lately. Or ahead of it: they go on growing whatever is asked for, because supply is said to make its own demand.',
          zh: '服务商可以随需求建设：按近期的需要建；也可以超前建设：无论需求如何都继续扩张，因为据说供给会创造需求。',
        },
      ],
      question: { en: 'What does building ahead bring over 20 years?', zh: '超前建设 20 年带来什么？' },
      answers: [
        {
          text: { en: 'More output: cheap compute draws firms in.', zh: '产出更高：便宜的算力吸引企业。' },
          holds: richer,
        },
        {
          text: { en: 'Emptier centres, and hardly more output.', zh: '机房更空，产出几乎不增。' },
          holds: (o) => !richer(o) && emptier(o),
        },
        {
          text: { en: 'Hardly any difference in either.', zh: '两者都几乎没有差别。' },
          holds: (o) => !richer(o) && !emptier(o),
        },
      ],
      arms: [
        { name: { en: 'after demand', zh: '随需求' }, scenario: china(small) },
        { name: { en: 'ahead', zh: '超前' }, scenario: china({ ...small, buildRule: 'supply' }) },
      ],
      ticks: 80,
      replicates: 3,
      charts: [
        { observable: 'computeCapacity', zero: true },
        { observable: 'utilisation', zero: true },
        { observable: 'computePriceIntelligent', zero: true },
        output,
      ],
      notice: (o) => [
        fill(
          {
            en: 'In 2033: capacity {c0} and {c1} ahead; in use {u0} and {u1}; price {p0} and {p1}. Output in 2043: {g0} and {g1}.',
            zh: '2033 年：算力规模 {c0}，超前 {c1}；利用率 {u0} 与 {u1}；价格 {p0} 与 {p1}。2043 年产出 {g0} 与 {g1}。',
          },
          {
            c0: o.write(0, 'computeCapacity', middle),
            c1: o.write(1, 'computeCapacity', middle),
            u0: o.write(0, 'utilisation', middle),
            u1: o.write(1, 'utilisation', middle),
            p0: o.write(0, 'computePriceIntelligent', middle),
            p1: o.write(1, 'computePriceIntelligent', middle),
            g0: o.write(0, 'gdp'),
            g1: o.write(1, 'gdp'),
          },
        ),
        {
          en: 'Building ahead can only help where compute is what is missing. Compare how much the price fell with how much the firms did about it.',
          zh: '只有当缺的正是算力时，超前建设才有用。比较价格降了多少，企业又因此做了多少。',
        },
      ],
    },
    {
      title: { en: 'East data, West compute', zh: '东数西算' },
      story: [
        {
          en: 'Most compute is asked for in the East; power is cheaper and greener in the West. Work may move, but over a poor network it waits. One economy keeps today’s network (0.5 of a perfect one), the other has a perfect one from the start.',
          zh: '算力需求多在东部，西部电力更便宜、更绿色。任务可以迁移，但网络差就要等待。一个经济保持现有网络（完美网络的 0.5），另一个从一开始就有完美网络。',
        },
      ],
      question: { en: 'What does the better network do by 2033?', zh: '到 2033 年，更好的网络带来什么？' },
      answers: [
        {
          text: { en: 'Work moves west and gets cleaner.', zh: '任务西移，而且更清洁。' },
          holds: (o) => movesWest(o) && cleaner(o),
        },
        {
          text: { en: 'Work moves west, no cleaner than before.', zh: '任务西移，但并不更清洁。' },
          holds: (o) => movesWest(o) && !cleaner(o),
        },
        {
          text: { en: 'Work stays where it is asked for.', zh: '任务仍留在需求所在地。' },
          holds: (o) => !movesWest(o),
        },
      ],
      arms: [
        { name: { en: 'today’s network', zh: '现有网络' }, scenario: china(small) },
        { name: { en: 'perfect', zh: '完美网络' }, scenario: china({ ...small, networkQuality: 1 }) },
      ],
      ticks: 80,
      replicates: 3,
      charts: [
        { observable: 'westShareOfWork', zero: true },
        { observable: 'carbonIntensity', zero: true },
        { observable: 'utilisationEast', zero: true },
        output,
      ],
      notice: (o) => [
        fill(
          {
            en: 'Work done in the West in 2033: {w0} and {w1}; carbon for a unit of compute {c0} and {c1}; centres of the East in use {e0} and {e1}. Output in 2043: {g0} and {g1}.',
            zh: '2033 年西部承担的任务：{w0} 与 {w1}；单位算力碳排放 {c0} 与 {c1}；东部算力利用率 {e0} 与 {e1}。2043 年产出 {g0} 与 {g1}。',
          },
          {
            w0: o.write(0, 'westShareOfWork', middle),
            w1: o.write(1, 'westShareOfWork', middle),
            c0: o.write(0, 'carbonIntensity', middle),
            c1: o.write(1, 'carbonIntensity', middle),
            e0: o.write(0, 'utilisationEast', middle),
            e1: o.write(1, 'utilisationEast', middle),
            g0: o.write(0, 'gdp'),
            g1: o.write(1, 'gdp'),
          },
        ),
        {
          en: 'Look at the centres of the East: somebody has built them. Where they stand empty, who bears it?',
          zh: '看看东部的机房：它们是有人出钱建的。若闲置，由谁承担？',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'Bring half of the work to the West at the least subsidy. Then ask: is a better network or a subsidy the cheaper way, and what does each do to the wait of work that cannot wait (price of delay)?',
        zh: '用最少的补贴使一半任务到西部。再问：改善网络与补贴哪个更省？延迟代价不同时又如何？',
      },
    ],
    scenario: china(small),
    ticks: 80,
    parameters: [
      { name: 'westwardSubsidy', label: { en: 'Subsidy for western compute', zh: '西部算力补贴' } },
      { name: 'networkQuality', label: { en: 'Network between regions', zh: '区域间网络' } },
      { name: 'latencyCost', label: { en: 'Price of delay', zh: '时延代价' } },
    ],
    charts: [
      { observable: 'westShareOfWork', zero: true },
      { observable: 'carbonIntensity', zero: true },
    ],
  },
  extend: [
    {
      en: 'Let government pay for the building (computeBuild in the lab) for four years early or late. When does it do most?',
      zh: '在实验室中让政府在早期或晚期出资建设四年（computeBuild）。什么时候作用最大？',
    },
    {
      en: 'Railways, motorways, fibre: which were built ahead of demand, and how did it end?',
      zh: '铁路、高速公路、光纤：哪些是超前建设的？结果如何？',
    },
  ],
  references: [papers.shan, papers.mi],
  teacher: [
    {
      en: 'Aim: find out what is scarce before building more of something.',
      zh: '目标：在扩建之前先弄清什么是稀缺的。',
    },
    {
      en: 'Shan asks for building “moderately ahead”. Have pupils say by how much, and how one would notice that it is too much: the second chart of step 1 is that gauge.',
      zh: '单志广主张“适度超前”。请学生说出超前多少，以及如何察觉过度：第一步的第二张图就是量尺。',
    },
  ],
}
