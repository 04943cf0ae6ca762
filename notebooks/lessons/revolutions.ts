import { fill } from '../../experiments/chart/fill.ts'
import { small } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

const on = (technology: string) => ({
  preset: `revolution-${technology}`,
  parameters: { ...small },
  policies: [],
  cut: [],
})

const arms = [
  { name: { en: 'steam', zh: '蒸汽' }, scenario: on('steam') },
  { name: { en: 'electricity', zh: '电力' }, scenario: on('electricity') },
  { name: { en: 'information', zh: '信息' }, scenario: on('information') },
  { name: { en: 'compute', zh: '算力' }, scenario: on('compute') },
]

const ticks = 120
const early = 20

/** What output lies above steam's, per cent. */
const above = (o: Outcomes, arm: number, tick: number) =>
  100 * (o.median(arm, 'gdp', tick) / o.median(0, 'gdp', tick) - 1)

const percent = (value: number) => `${value.toFixed(0)}%`

const charts = [
  {
    observable: 'computePriceIntelligent',
    title: { en: 'Price of the new technology', zh: '新技术的价格' },
    zero: true,
  },
  { observable: 'adoption', title: { en: 'Firms that use it', zh: '使用它的企业' }, zero: true },
  { observable: 'gdp', title: { en: 'Output per head, start = 100', zh: '人均产出（期初=100）' }, zero: true },
  { observable: 'labourShare', zero: false },
]

export const revolutions: Lesson = {
  name: 'revolutions',
  title: { en: 'Four industrial revolutions', zh: '四次工业革命' },
  question: {
    en: 'The same economy on steam, electricity, information or compute: what makes one revolution go deeper?',
    zh: '同一经济分别依靠蒸汽、电力、信息或算力：什么使一次革命更深入？',
  },
  minutes: 15,
  steps: [
    {
      title: { en: 'One economy, four technologies', zh: '一个经济，四种技术' },
      story: [
        {
          en: 'A technology that all may use has a profile of three figures here: how fast it gets cheaper (steam 1 percent a year, electricity 5, information 17, compute 25), how much its users gain from each other, and how much of all work it can reach. The first comes from economic history, the other two are assumed. All else is alike: four times China in 2023, not four times in history.',
          zh: '一项通用技术在此由三个数刻画：降价多快（蒸汽每年 1%，电力 5%，信息 17%，算力 25%），使用者之间互惠多大，能触及多少工作。第一个来自经济史，后两个是假定。其余完全相同：是四个 2023 年的中国，而不是四个历史时期。',
        },
      ],
      question: {
        en: 'After 30 years: how far does output with compute lie above output with steam, against its lead after 5 years?',
        zh: '30 年后，算力经济产出超过蒸汽经济的幅度，与 5 年后的领先幅度相比如何？',
      },
      answers: [
        {
          text: { en: 'About the same: the gain comes at once.', zh: '大致相同：收益立刻到来。' },
          holds: (o) => above(o, 3, ticks) < 1.5 * above(o, 3, early),
        },
        {
          text: { en: 'Up to four times as large.', zh: '最多四倍。' },
          holds: (o) => above(o, 3, ticks) >= 1.5 * above(o, 3, early) && above(o, 3, ticks) <= 4 * above(o, 3, early),
        },
        {
          text: { en: 'More than four times as large.', zh: '超过四倍。' },
          holds: (o) => above(o, 3, ticks) > 4 * above(o, 3, early),
        },
      ],
      arms,
      ticks,
      replicates: 3,
      charts,
      notice: (o) => [
        fill(
          {
            en: 'Compute’s lead over steam: {a} after 5 years, {b} after 30. Output after 30 years: {g0}, {g1}, {g2}, {g3} (steam, electricity, information, compute).',
            zh: '算力对蒸汽的领先：5 年后 {a}，30 年后 {b}。30 年后产出：{g0}、{g1}、{g2}、{g3}（蒸汽、电力、信息、算力）。',
          },
          {
            a: percent(above(o, 3, early)),
            b: percent(above(o, 3, ticks)),
            g0: o.write(0, 'gdp'),
            g1: o.write(1, 'gdp'),
            g2: o.write(2, 'gdp'),
            g3: o.write(3, 'gdp'),
          },
        ),
        fill(
          {
            en: 'Firms that use it after 30 years: {a0}, {a1}, {a2}, {a3}. Price: {p0}, {p1}, {p2}, {p3} of that at the start.',
            zh: '30 年后使用它的企业：{a0}、{a1}、{a2}、{a3}。价格为期初的 {p0}、{p1}、{p2}、{p3}。',
          },
          {
            a0: o.write(0, 'adoption'),
            a1: o.write(1, 'adoption'),
            a2: o.write(2, 'adoption'),
            a3: o.write(3, 'adoption'),
            p0: o.write(0, 'computePriceIntelligent'),
            p1: o.write(1, 'computePriceIntelligent'),
            p2: o.write(2, 'computePriceIntelligent'),
            p3: o.write(3, 'computePriceIntelligent'),
          },
        ),
        {
          en: 'Compare information and compute: the price falls much further, and output? How much of its lead can be the price, and how much its reach and company? Try it below.',
          zh: '比较信息与算力：价格又降了许多，产出呢？领先中有多少来自价格，多少来自触及范围与互惠？请在下面尝试。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'Begin with steam and give it, one at a time, the reach, the company and the progress of compute (quality growth 0.33 a year). Which of the three alone brings it nearest to compute?',
        zh: '从蒸汽出发，逐一给它算力的触及范围、互惠和进步速度（性能年增 0.33）。哪一个单独就最接近算力？',
      },
    ],
    scenario: on('steam'),
    ticks,
    parameters: [
      { name: 'qualityGrowth', label: { en: 'Progress a year', zh: '每年进步' } },
      { name: 'taskReach', label: { en: 'Work it can reach', zh: '可触及的工作' } },
      { name: 'peerEffect', label: { en: 'What users gain from each other', zh: '使用者之间的互惠' } },
    ],
    charts: charts.slice(1, 3),
  },
  extend: [
    {
      en: 'Factories needed decades to gain from electric motors: they had to be rebuilt around them. Which rule of the model stands for that, if any?',
      zh: '工厂用了几十年才从电动机获益，因为必须围绕它重建。模型中有哪条规则代表这一点？',
    },
    {
      en: 'Run 50 years in the lab. Do the four lines go on apart, or run alongside each other?',
      zh: '在实验室运行 50 年。四条线继续分开，还是变得平行？',
    },
  ],
  references: [papers.mi, papers.bresnahan, papers.crafts],
  teacher: [
    {
      en: 'Aim: a “revolution” is no single number. Speed, reach and company differ, and so does what each of them decides.',
      zh: '目标：“革命”不是一个数。速度、范围与互惠各不相同，各自决定不同的事。',
    },
    {
      en: 'Say clearly that this is no history: the economy is that of 2023, with its schools and its power grid. Only the technology’s profile is changed.',
      zh: '请说明这不是历史：经济是 2023 年的，有其学校和电网，只改变了技术的三个数。',
    },
  ],
}
