import { fill } from '../../experiments/chart/fill.ts'
import type { Parameters } from '../../model/index.ts'
import { china, small } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

/** One kind of firm, one in each region; all saving buys compute. Algorithms and data stand still unless told otherwise. */
const oneFirm = (parameters: Partial<Parameters>, data = false) => ({
  preset: 'limit-ajj-growth',
  parameters: { firms: 3, workersPerFirm: 20, automationTrend: 0, computeWeight: 0.5, publicDataUse: 1, ...parameters },
  policies: data
    ? [
        { instrument: 'publicDataOpening', amount: 1, start: 1 },
        { instrument: 'interoperability', amount: 1, start: 1 },
      ]
    : [],
  cut: [],
})

/** What an arm adds to output by the end, against the first arm: log points. */
const gain = (o: Outcomes, arm: number) => Math.log(o.median(arm, 'gdp') / o.median(0, 'gdp'))

/** Gain of both against the sum of the gains of each: more, if by a tenth or more. */
const together = (o: Outcomes) => gain(o, 3) - 1.1 * (gain(o, 1) + gain(o, 2))
const apart = (o: Outcomes) => gain(o, 3) - 0.9 * (gain(o, 1) + gain(o, 2))

const output = {
  observable: 'gdp',
  title: { en: 'Output per head, start = 100', zh: '人均产出（期初=100）' },
  zero: true,
}
const capacity = { observable: 'computeCapacity', zero: true }

const built = china({ ...small }, [{ instrument: 'computeBuild', amount: 0.01, start: 0 }])

export const oneFirmLesson: Lesson = {
  name: 'one-firm',
  title: { en: 'One firm, three inputs', zh: '一家企业，三种投入' },
  question: {
    en: 'Why does compute alone do little, and does it?',
    zh: '为什么只有算力作用不大？真的如此吗？',
  },
  minutes: 15,
  steps: [
    {
      title: { en: 'More machines, the same book', zh: '机器更多，书还是那本' },
      story: [
        {
          en: 'Think of a firm’s machines as readers. Compute is how many readers there are, the algorithm is how well they read, data are the books. We take one kind of firm and let it put all it saves into compute, for twenty years.',
          zh: '把企业的机器想成读者：算力是读者人数，算法是阅读能力，数据是书。我们只取一种企业，让它把全部储蓄投入算力，持续二十年。',
        },
        {
          en: 'Four versions: compute alone; compute with algorithms that improve by research; compute with public data opened to it; and all three.',
          zh: '四个版本：只有算力；算力加不断改进的算法；算力加开放的公共数据；三者齐备。',
        },
      ],
      question: {
        en: 'Algorithms add something, data add something. What do both add together?',
        zh: '算法带来一份增益，数据带来一份增益。二者一起带来多少？',
      },
      answers: [
        { text: { en: 'Less than the two one by one.', zh: '少于两份之和。' }, holds: (o) => apart(o) < 0 },
        {
          text: { en: 'About the sum of the two.', zh: '大约等于两份之和。' },
          holds: (o) => apart(o) >= 0 && together(o) <= 0,
        },
        { text: { en: 'More than the two one by one.', zh: '多于两份之和。' }, holds: (o) => together(o) > 0 },
      ],
      arms: [
        { name: { en: 'compute alone', zh: '只有算力' }, scenario: oneFirm({}) },
        { name: { en: '+ algorithms', zh: '+ 算法' }, scenario: oneFirm({ researchProductivity: 0.05 }) },
        { name: { en: '+ data', zh: '+ 数据' }, scenario: oneFirm({}, true) },
        { name: { en: 'all three', zh: '三者' }, scenario: oneFirm({ researchProductivity: 0.05 }, true) },
      ],
      ticks: 80,
      replicates: 1,
      charts: [capacity, output],
      notice: (o) => [
        fill(
          {
            en: 'Compute alone grew from {c0} to {c1}, and output from 100 to {g}. With better algorithms output reaches {a}, with data {d}, with all three {all}.',
            zh: '只有算力时，算力从 {c0} 增至 {c1}，产出从 100 升至 {g}。加上算法为 {a}，加上数据为 {d}，三者齐备为 {all}。',
          },
          {
            c0: o.write(0, 'computeCapacity', 0),
            c1: o.write(0, 'computeCapacity'),
            g: o.write(0, 'gdp'),
            a: o.write(1, 'gdp'),
            d: o.write(2, 'gdp'),
            all: o.write(3, 'gdp'),
          },
        ),
        fill(
          {
            en: 'In factors: algorithms × {fa}, data × {fd}; one by one that would make × {product}. All three make × {fall}.',
            zh: '以倍数计：算法 × {fa}，数据 × {fd}，逐一相乘为 × {product}；三者齐备为 × {fall}。',
          },
          {
            fa: Math.exp(gain(o, 1)).toFixed(2),
            fd: Math.exp(gain(o, 2)).toFixed(2),
            product: Math.exp(gain(o, 1) + gain(o, 2)).toFixed(2),
            fall: Math.exp(gain(o, 3)).toFixed(2),
          },
        ),
        {
          en: 'This firm is built so that its machines need data as a reader needs books: each replaces the other only badly. That is an assumption of the model (elasticity 0.76), taken over from how large language models learn, and you can change it below.',
          zh: '模型假定机器需要数据，如同读者需要书，二者难以互相替代（替代弹性 0.76，类比大语言模型的学习规律）。下面可以改变这个假定。',
        },
      ],
    },
    {
      title: { en: 'A whole economy builds', zh: '整个经济来建设' },
      story: [
        {
          en: 'Now the whole economy. From mid-2024 on government puts one percent of GDP into compute centres every year. Nothing else changes.',
          zh: '现在看整个经济。自 2024 年中起，政府每年把 GDP 的 1% 投入算力中心，其他不变。',
        },
      ],
      question: { en: 'What does it do to output in 20 years?', zh: '二十年后产出会怎样？' },
      answers: [
        {
          text: { en: 'It raises output by more than 3 percent.', zh: '产出提高 3% 以上。' },
          holds: (o) => o.relation(0, 1, 'gdp', 0.03 * o.median(0, 'gdp')) === 'more',
        },
        {
          text: {
            en: 'Hardly anything, or too little to tell from chance.',
            zh: '几乎没有，或小到与随机无法区分。',
          },
          holds: (o) => o.relation(0, 1, 'gdp', 0.03 * o.median(0, 'gdp')) === 'unclear',
        },
        {
          text: { en: 'It lowers output by more than 3 percent.', zh: '产出降低 3% 以上。' },
          holds: (o) => o.relation(0, 1, 'gdp', 0.03 * o.median(0, 'gdp')) === 'less',
        },
      ],
      arms: [
        { name: { en: 'as it is', zh: '现状' }, scenario: china({ ...small }) },
        { name: { en: 'centres built', zh: '大建' }, scenario: built },
      ],
      ticks: 80,
      replicates: 3,
      charts: [{ observable: 'computeCapacity', zero: true }, { observable: 'utilisation', zero: true }, output],
      notice: (o) => [
        fill(
          {
            en: 'Capacity in 2043: {c0} as it is, {c1} with the programme. In use: {u0} and {u1}. Output: {g0} and {g1}.',
            zh: '2043 年算力规模：现状 {c0}，大建 {c1}；利用率：{u0} 与 {u1}；产出：{g0} 与 {g1}。',
          },
          {
            c0: o.write(0, 'computeCapacity'),
            c1: o.write(1, 'computeCapacity'),
            u0: o.write(0, 'utilisation'),
            u1: o.write(1, 'utilisation'),
            g0: o.write(0, 'gdp'),
            g1: o.write(1, 'gdp'),
          },
        ),
        {
          en: 'Compare the first two charts: where did the new compute go? A centre without firms that have data, algorithms and a reason to change stands idle.',
          zh: '比较前两张图：新增的算力去了哪里？没有具备数据、算法和改变理由的企业，算力中心只会闲置。',
        },
        {
          en: 'Do not read too much into “compute alone does little”: if new compute becomes cheaper for those who want it, this economy does react. Try it below.',
          zh: '也不要把“只有算力作用不大”推得过远：如果新算力对需要者更便宜，这个经济确有反应。请在下面尝试。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'The whole economy: make new compute cheaper (cost 0.25), then open public data, then do both. Which of the two moves output more? Last, let data and compute replace each other more or less easily.',
        zh: '整个经济：先让新算力更便宜（成本 0.25），再开放公共数据，然后两者并举。哪个对产出影响更大？最后改变数据与算力相互替代的难易。',
      },
    ],
    scenario: china({ ...small }),
    ticks: 80,
    parameters: [
      { name: 'chipPriceFactor', label: { en: 'Cost of new compute', zh: '新算力成本' } },
      { name: 'publicDataOpening', label: { en: 'Public data that are open', zh: '公共数据开放' } },
      {
        name: 'intelligenceSubstitution',
        label: { en: 'Data and compute replace each other', zh: '数据与算力可替代程度' },
      },
    ],
    charts: [
      output,
      { observable: 'adoption', title: { en: 'Firms that have adopted', zh: '已采用的企业' }, zero: true },
    ],
  },
  extend: [
    {
      en: 'The claim “compute, data and algorithms are complements” is experiment c01 in the ledger of claims. Read its verdict and say whether this lesson agrees.',
      zh: '“算力、数据、算法互补”是论断账本中的实验 c01。阅读其判定，说说本课是否一致。',
    },
    {
      en: 'Where did you see an expensive machine stand idle for want of something cheap?',
      zh: '你见过昂贵的机器因缺少便宜的东西而闲置吗？',
    },
  ],
  references: [papers.mi, papers.catchingUp, papers.hoffmann],
  teacher: [
    {
      en: 'Aim: complements. What is scarce decides, not what is plentiful.',
      zh: '目标：理解互补。起决定作用的是稀缺者，而不是充裕者。',
    },
    {
      en: 'The first step is a bare economy of equal firms in which all saving buys compute; its large factors are no forecast. The second is the economy of China’s size and shares.',
      zh: '第一步是由相同企业组成的极简经济，全部储蓄用于算力，其倍数不是预测。第二步是按中国结构设定的经济。',
    },
    {
      en: 'Be fair to the papers: they speak of compute as the core of new productive forces. The runs separate two things: having more of it, and its being cheap for those who use it.',
      zh: '对论文要公平：它们说算力是新质生产力的核心。运行结果区分了两件事：拥有更多算力，和使用者能便宜地得到算力。',
    },
  ],
}
