import { fill } from '../../experiments/chart/fill.ts'
import type { PolicyInstrument } from '../../model/index.ts'
import { china, small } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

const policy = (instrument: string, amount: number): PolicyInstrument => ({
  instrument,
  amount,
  start: 4,
  financing: 'tax',
})

const building = policy('computeBuild', 0.005)
const applying = policy('adoptionSubsidy', 0.1)

const arms = [
  { name: { en: 'market alone', zh: '只有市场' }, scenario: china(small) },
  { name: { en: 'building', zh: '建设' }, scenario: china(small, [building]) },
  { name: { en: 'applying', zh: '应用' }, scenario: china(small, [applying]) },
  { name: { en: 'both', zh: '两者' }, scenario: china(small, [building, applying]) },
]

/** What an arm adds to output over the market alone, in points of the index at 100, median over seeds. */
const adds = (o: Outcomes, arm: number) => {
  const first = o.figures(0, 'gdp')
  const apart = o.figures(arm, 'gdp').map((figure, seed) => figure - first[seed])
  return apart.toSorted((a, b) => a - b)[Math.floor(apart.length / 2)]
}

/** What both do beyond the sum of what each does: seed by seed, and only if all seeds agree. */
const beyond = (o: Outcomes) => {
  const [none, build, apply, both] = [0, 1, 2, 3].map((arm) => o.figures(arm, 'gdp'))
  return both.map((figure, seed) => figure - build[seed] - apply[seed] + none[seed])
}

/** Points of the index that count for nothing: one percent of what there was at the start. */
const margin = 1

const output = {
  observable: 'gdp',
  title: { en: 'Output per head, start = 100', zh: '人均产出（期初=100）' },
  zero: true,
}
const adoption = { observable: 'adoption', title: { en: 'Firms that have adopted', zh: '已采用的企业' }, zero: true }

export const governmentAndMarket: Lesson = {
  name: 'government-and-market',
  title: { en: 'Government and market', zh: '有为政府与有效市场' },
  question: {
    en: 'Public money may build compute or help firms to use it. Which does more, and do the two need each other?',
    zh: '公共资金可以建算力，也可以帮企业用算力。哪个作用更大？二者互相需要吗？',
  },
  minutes: 15,
  steps: [
    {
      title: { en: 'Build, apply, or both', zh: '建设、应用，或两者' },
      story: [
        {
          en: 'Four economies on the same chance: the market alone; government builds compute for half a percent of GDP; government pays firms a tenth of their unit cost for the year in which they adopt; both. Decisions fall in mid-2024 and work a year later. The money for building is raised by tax.',
          zh: '四个随机数相同的经济：只有市场；政府用 GDP 的 0.5% 建设算力；企业采用的当年政府补贴其单位成本的 10%；两者并举。2024 年中决定，一年后生效。建设资金来自税收。',
        },
      ],
      question: {
        en: 'Output in 2043: what do both together add, against what each adds alone?',
        zh: '2043 年的产出：两者并举的增益，与各自单独增益之和相比如何？',
      },
      answers: [
        {
          text: { en: 'More than the sum: they need each other.', zh: '大于其和：互相需要。' },
          holds: (o) => beyond(o).every((each) => each > margin),
        },
        {
          text: {
            en: 'About the sum, or too near to it to tell from chance.',
            zh: '大致等于其和，或与随机无法区分。',
          },
          holds: (o) => !beyond(o).every((each) => each > margin) && !beyond(o).every((each) => each < -margin),
        },
        {
          text: { en: 'Less than the sum: they do the same work twice.', zh: '小于其和：重复做功。' },
          holds: (o) => beyond(o).every((each) => each < -margin),
        },
      ],
      arms,
      ticks: 80,
      replicates: 3,
      charts: [
        output,
        adoption,
        { observable: 'computePriceIntelligent', zero: true },
        { observable: 'debtToGdp', zero: true },
      ],
      notice: (o) => [
        fill(
          {
            en: 'Added to output in 2043 (index, start = 100; market alone {g}): building {b}, applying {a}, both {ab}. Beyond the sum, seed by seed: {beyond}.',
            zh: '2043 年产出增益（指数，期初=100；只有市场为 {g}）：建设 {b}，应用 {a}，两者 {ab}。超出其和的部分（逐种子）：{beyond}。',
          },
          {
            g: o.write(0, 'gdp'),
            b: adds(o, 1).toFixed(1),
            a: adds(o, 2).toFixed(1),
            ab: adds(o, 3).toFixed(1),
            beyond: beyond(o)
              .map((each) => each.toFixed(1))
              .join(', '),
          },
        ),
        fill(
          {
            en: 'Public debt over GDP in 2043: {d0}, {d1}, {d2}, {d3} (market alone, building, applying, both). Adopters: {a0}, {a1}, {a2}, {a3}.',
            zh: '2043 年政府债务占 GDP：{d0}、{d1}、{d2}、{d3}（只有市场、建设、应用、两者）。采用者：{a0}、{a1}、{a2}、{a3}。',
          },
          {
            d0: o.write(0, 'debtToGdp'),
            d1: o.write(1, 'debtToGdp'),
            d2: o.write(2, 'debtToGdp'),
            d3: o.write(3, 'debtToGdp'),
            a0: o.write(0, 'adoption'),
            a1: o.write(1, 'adoption'),
            a2: o.write(2, 'adoption'),
            a3: o.write(3, 'adoption'),
          },
        ),
        {
          en: 'The papers hold that the two belong together. Three seeds are few: where they disagree, the honest answer is “not to be told from this”. The ledger asks the same with more runs (claim C12).',
          zh: '论文认为二者相辅相成。三个种子很少：若彼此不一致，诚实的回答是“由此无法判断”。论断账本用更多运行提出同一问题（C12）。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'Who owns the firms matters too: public firms think adoption over less often here. Change their share. Then make government abler (digital administration) with a subsidy in force: does it reach more?',
        zh: '企业归谁所有也有影响：这里公有企业较少重新考虑采用。改变其占比。再在有补贴时提高政府能力（数字政府）：覆盖是否更好？',
      },
    ],
    scenario: china(small),
    ticks: 80,
    parameters: [
      { name: 'publicShare', label: { en: 'Publicly owned firms', zh: '公有企业占比' } },
      { name: 'adoptionSubsidy', label: { en: 'Support of adopters', zh: '采用补贴' } },
      { name: 'digitalGovernment', label: { en: 'Digital administration', zh: '数字政府投入' } },
    ],
    charts: [output, adoption],
  },
  extend: [
    {
      en: 'A breakthrough in chips needs several parts at once. In the lab, give joint missions (missionBudget) 0.1, 1 and 3 percent of GDP: from where on does one succeed, and is it worth its price?',
      zh: '芯片突破需要多个部分同时就绪。在实验室中给联合攻关（missionBudget）0.1%、1%、3% 的 GDP：从多少起会成功？值得吗？',
    },
    {
      en: 'What can government do that firms cannot, even with the same money?',
      zh: '同样的钱，什么是政府能做而企业做不到的？',
    },
  ],
  references: [papers.catchingUp, papers.mi, papers.kremer],
  teacher: [
    {
      en: 'Aim: “both together” is a claim about an interaction. It needs four runs, not two.',
      zh: '目标：“两者并举”是关于交互作用的论断，需要四次运行，而不是两次。',
    },
    {
      en: 'Let pupils reckon the interaction by hand from the four end points before they read the sentence.',
      zh: '请学生在阅读句子之前，先用四个终点手算交互作用。',
    },
  ],
}
