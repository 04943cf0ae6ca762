import { fill } from '../../experiments/chart/fill.ts'
import type { Parameters } from '../../model/index.ts'
import { china, small } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

/** Export control takes four fifths of what imported chips can do: decided in mid-2025, it works a year later. */
const cutOff = { instrument: 'exportControl', amount: 0.8, start: 8 }

/** Home-made chips that do a fifth of what imported ones do, and get no better by making many. */
const weak = { domesticPerformance: 0.2, wrightExponent: 0 } as const satisfies Partial<Parameters>

/** Five years after control was decided. */
const then = 28

const dearer = (o: Outcomes) => o.relation(0, 1, 'computePriceIntelligent', 0.05, then) === 'more'
const poorer = (o: Outcomes) => o.relation(0, 1, 'gdp', 0.02 * o.median(0, 'gdp')) === 'less'

const charts = [
  { observable: 'computePriceIntelligent', zero: true },
  { observable: 'domesticChipShare', zero: true },
  { observable: 'adoption', title: { en: 'Firms that have adopted', zh: '已采用的企业' }, zero: true },
  { observable: 'gdp', title: { en: 'Output per head, start = 100', zh: '人均产出（期初=100）' }, zero: true },
]

const answers: Lesson['steps'][number]['answers'] = [
  {
    text: { en: 'Compute grows dearer and output falls behind.', zh: '算力变贵，产出落后。' },
    holds: (o) => dearer(o) && poorer(o),
  },
  {
    text: { en: 'Compute grows dearer for years, output hardly suffers.', zh: '算力贵了数年，产出几乎不受影响。' },
    holds: (o) => dearer(o) && !poorer(o),
  },
  {
    text: { en: 'Neither: hardly a difference can be seen.', zh: '都没有：几乎看不出差别。' },
    holds: (o) => !dearer(o) && !poorer(o),
  },
]

const notice = (o: Outcomes) => [
  fill(
    {
      en: 'Five years after the decision: price of compute {p0} without control, {p1} with it (start = 1); made at home {d0} and {d1} of capacity. Output in 2043: {g0} and {g1}; adopters {a0} and {a1}.',
      zh: '决定五年后：算力价格无管制 {p0}，有管制 {p1}（期初=1）；国产芯片占算力 {d0} 与 {d1}。2043 年产出 {g0} 与 {g1}；采用者 {a0} 与 {a1}。',
    },
    {
      p0: o.write(0, 'computePriceIntelligent', then),
      p1: o.write(1, 'computePriceIntelligent', then),
      d0: o.write(0, 'domesticChipShare', then),
      d1: o.write(1, 'domesticChipShare', then),
      g0: o.write(0, 'gdp'),
      g1: o.write(1, 'gdp'),
      a0: o.write(0, 'adoption'),
      a1: o.write(1, 'adoption'),
    },
  ),
]

export const chips: Lesson = {
  name: 'chips',
  title: { en: 'Cut off from chips', zh: '芯片断供' },
  question: {
    en: 'Imported chips lose four fifths of their power overnight. How much does it hurt, and what decides that?',
    zh: '进口芯片一夜之间失去五分之四的性能。伤害有多大，由什么决定？',
  },
  minutes: 15,
  steps: [
    {
      title: { en: 'With able makers at home', zh: '国内有能干的制造者' },
      story: [
        {
          en: 'Providers of compute buy chips abroad or at home, whichever does more for its price. Home-made chips here do three quarters of what imported ones do, and the more of them have been made, the cheaper they get. Control is decided in mid-2025; a year later it takes 80 percent of the quality of imports.',
          zh: '算力服务商按性价比购买进口或国产芯片。这里国产芯片性能为进口的四分之三，产量越大越便宜。2025 年中决定管制，一年后进口芯片性能减少 80%。',
        },
      ],
      question: { en: 'What follows?', zh: '结果如何？' },
      answers,
      arms: [
        { name: { en: 'free trade', zh: '自由贸易' }, scenario: china(small) },
        { name: { en: 'cut off', zh: '断供' }, scenario: china(small, [cutOff]) },
      ],
      ticks: 80,
      replicates: 3,
      charts,
      notice: (o) => [
        ...notice(o),
        {
          en: 'Watch the second chart: how fast does home production step in? Its quality of three quarters at the start is an assumption. The next step asks what hangs on it.',
          zh: '看第二张图：国产替代有多快？起始性能四分之三只是假定。下一步看有多少结果取决于它。',
        },
      ],
    },
    {
      title: { en: 'With weak ones', zh: '国内制造薄弱' },
      story: [
        {
          en: 'The same control, but home-made chips do only a fifth of what imported ones do, and making many does not make them cheaper.',
          zh: '同样的管制，但国产芯片性能只有进口的五分之一，而且不会随产量增加而降价。',
        },
      ],
      question: { en: 'And now?', zh: '这次呢？' },
      answers,
      arms: [
        { name: { en: 'free trade', zh: '自由贸易' }, scenario: china({ ...small, ...weak }) },
        { name: { en: 'cut off', zh: '断供' }, scenario: china({ ...small, ...weak }, [cutOff]) },
      ],
      ticks: 80,
      replicates: 3,
      charts,
      notice: (o) => [
        ...notice(o),
        {
          en: 'The same measure under the same rules as in step 1: what stands ready at home is all that differs. Look how long it takes until a change of price shows in output, and how much of it.',
          zh: '措施与规则都与第一步相同，不同的只是国内已有的准备。请看价格变化多久才在产出中显现，显现多少。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'Cut off with weak makers: can you win it back? Improve home-made chips, drive for lean algorithms, or open the algorithms to all. Which one moves adoption in 2033, and which only in 2043?',
        zh: '在制造薄弱且断供的情形下，能否挽回？提高国产芯片性能，推动高效算法，或开放算法。哪个在 2033 年就影响采用率，哪个要到 2043 年？',
      },
    ],
    scenario: china({ ...small, ...weak }, [cutOff]),
    ticks: 80,
    parameters: [
      { name: 'domesticPerformance', label: { en: 'What home-made chips can do', zh: '国产芯片性能' } },
      { name: 'efficiencyDrive', label: { en: 'Drive for lean algorithms', zh: '高效算法攻关' } },
      { name: 'openness', label: { en: 'Openness of algorithms', zh: '算法开放度' } },
    ],
    charts,
  },
  extend: [
    {
      en: 'The experiment export-control compares five answers over 20 economies each. Do its intervals agree with what you found on one seed?',
      zh: '实验 export-control 对五种应对各运行 20 个经济体。其区间与你在一个种子上的发现一致吗？',
    },
    {
      en: 'What does the model leave out that would make control hurt more: know-how, tools, people, allies?',
      zh: '模型遗漏了什么会使管制伤害更大：诀窍、设备、人才、盟友？',
    },
  ],
  references: [papers.catchingUp, papers.mi],
  teacher: [
    {
      en: 'Aim: an effect depends on what can take the place of what was lost. Both steps have the same rules and the same control.',
      zh: '目标：影响取决于失去之物能否被替代。两步的规则与管制完全相同。',
    },
    {
      en: 'A hot topic. Keep to the question “what would have to be true for it to hurt much?” rather than to who is right.',
      zh: '话题敏感。请围绕“伤害要大，需要哪些条件成立”讨论，而不是谁对谁错。',
    },
  ],
}
