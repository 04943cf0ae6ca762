import { fill } from '../../experiments/chart/fill.ts'
import { diffusion, restingShare } from './closed-forms.ts'
import { china, small } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

/** Distance between the highest and the lowest run of an arm in the end. */
function spread(o: Outcomes, arm: number): number {
  const figures = o.figures(arm, 'adoption')
  return Math.max(...figures) - Math.min(...figures)
}

const strength = 1.2

const among = (firms: number) => ({
  preset: 'limit-brock-durlauf',
  parameters: { firms, peerEffect: strength, penetration: [0, 0, 0, 0.95] },
  policies: [],
  cut: [],
})

const resting = restingShare(strength)

/** Quarters after which the start is forgotten. */
const settled = 20
const until = 60

/** Mean distance of a run from the resting place, median over seeds. */
function gap(o: Outcomes, arm: number): number {
  const quarters = Array.from({ length: until - settled + 1 }, (_, at) => settled + at)
  const distances = o
    .figures(arm, 'adoption')
    .map((_, seed) => mean(quarters.map((tick) => Math.abs(o.figures(arm, 'adoption', tick)[seed] - resting))))
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)]
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const points = (value: number) => (100 * value).toFixed(1)

const bassTicks = 140

/** Largest distance of the runs from the formula, median over seeds at each quarter. */
function bassGap(o: Outcomes): number {
  const start = o.median(0, 'adoption', 0)
  return Math.max(
    ...Array.from({ length: bassTicks + 1 }, (_, tick) =>
      Math.abs(o.median(0, 'adoption', tick) - diffusion(tick, start)),
    ),
  )
}

const adopters = { en: 'Firms that have adopted', zh: '已采用的企业' }

export const trust: Lesson = {
  name: 'trust',
  title: { en: 'How far to trust a model', zh: '模型可以信到哪里' },
  question: {
    en: 'Chance, unknown figures, and mistakes in the code: three doubts, and a test for each.',
    zh: '随机、未知的数值与代码错误：三种怀疑，各有检验。',
  },
  minutes: 20,
  steps: [
    {
      title: { en: 'Chance', zh: '随机' },
      story: [
        {
          en: 'One economy, nine times. Nothing differs but the seed, the number from which all chance is drawn: who meets whom, which firm thinks it over when.',
          zh: '同一个经济运行九次。唯一不同的是种子，即一切随机数的来源：谁遇见谁，哪家企业何时重新考虑。',
        },
      ],
      question: {
        en: 'How far apart do the highest and the lowest share of adopters lie after 20 years?',
        zh: '20 年后，最高与最低的采用率相差多少？',
      },
      answers: [
        { text: { en: 'Less than 3 points.', zh: '不到 3 个百分点。' }, holds: (o) => spread(o, 0) < 0.03 },
        {
          text: { en: '3 to 12 points.', zh: '3 至 12 个百分点。' },
          holds: (o) => spread(o, 0) >= 0.03 && spread(o, 0) <= 0.12,
        },
        { text: { en: 'More than 12 points.', zh: '超过 12 个百分点。' }, holds: (o) => spread(o, 0) > 0.12 },
      ],
      arms: [{ name: { en: 'seed 1', zh: '第一个种子' }, scenario: china(small) }],
      ticks: 80,
      replicates: 9,
      charts: [{ observable: 'adoption', title: adopters, zero: true }],
      notice: (o) => [
        fill(
          {
            en: 'Lowest {low}%, median {mid}, highest {high}%: {spread} points apart.',
            zh: '最低 {low}%，中位数 {mid}，最高 {high}%：相差 {spread} 个百分点。',
          },
          {
            low: points(Math.min(...o.figures(0, 'adoption'))),
            mid: o.write(0, 'adoption'),
            high: points(Math.max(...o.figures(0, 'adoption'))),
            spread: points(spread(o, 0)),
          },
        ),
        {
          en: 'If somebody shows you one run, ask for the others. A policy that moves less than this spread cannot be told from luck, unless both sides are run on the same seeds, as these lessons do.',
          zh: '如果有人只给你看一次运行，请索要其余的。影响小于这一差距的政策与运气无法区分，除非像本课程那样让双方使用相同的种子。',
        },
      ],
    },
    {
      title: { en: 'Right or wrong: a case with an answer', zh: '对错：有答案的情形' },
      story: [
        {
          en: 'How does one know that the code does what it says? One leads the very same code to a case whose answer is known on paper. Here firms look at each other and at nothing else. Paper says: the share of adopters rests where m = tanh(1.2 m), with share = (1 + m)/2. The dashed line is that answer.',
          zh: '如何知道代码名副其实？让同一份代码处理一个纸上可求解的情形。这里企业只看彼此。理论说：采用率停在 m = tanh(1.2 m) 处，采用率 = (1 + m)/2。虚线就是这个答案。',
        },
      ],
      question: { en: 'Which economy keeps closer to the answer on paper?', zh: '哪个经济更接近纸上的答案？' },
      answers: [
        { text: { en: 'The one of 100 firms.', zh: '100 家企业的。' }, holds: (o) => gap(o, 0) < 0.8 * gap(o, 1) },
        { text: { en: 'The one of 1,000 firms.', zh: '1000 家企业的。' }, holds: (o) => gap(o, 1) < 0.8 * gap(o, 0) },
        {
          text: { en: 'Both alike.', zh: '一样接近。' },
          holds: (o) => gap(o, 0) >= 0.8 * gap(o, 1) && gap(o, 1) >= 0.8 * gap(o, 0),
        },
      ],
      arms: [
        { name: { en: '100 firms', zh: '100 家' }, scenario: among(100) },
        { name: { en: '1,000 firms', zh: '1000 家' }, scenario: among(1000) },
      ],
      ticks: until,
      replicates: 3,
      charts: [
        {
          observable: 'adoption',
          title: adopters,
          zero: true,
          exact: { name: { en: 'paper', zh: '理论' }, at: () => resting },
        },
      ],
      notice: (o) => [
        fill(
          {
            en: 'The answer on paper is {exact}%. After five years the mean distance from it is {a} points with 100 firms and {b} with 1,000.',
            zh: '纸上的答案是 {exact}%。五年之后，与它的平均距离：100 家为 {a} 个百分点，1000 家为 {b} 个百分点。',
          },
          { exact: points(resting), a: points(gap(o, 0)), b: points(gap(o, 1)) },
        ),
        {
          en: 'The formula is for endlessly many firms. Few firms tremble around it; with bad luck a small economy can even leave for the other resting place. What one calls an error may be the size of the crowd.',
          zh: '公式针对无穷多家企业。企业少时会在其附近抖动，运气不好时小经济甚至会转向另一个稳态。所谓误差，可能只是群体的大小。',
        },
      ],
    },
    {
      title: { en: 'A second answer on paper', zh: '第二个纸上答案' },
      story: [
        {
          en: 'How a new thing spreads when some buy on their own and others because they see it: the curve of Bass (1969), used for televisions and telephones. The same code, led to that case, with 400 firms.',
          zh: '新事物如何扩散：有人自发采用，有人看到别人用才用，这就是巴斯（1969）曲线，曾用于电视机和电话。同一份代码在该情形下运行，400 家企业。',
        },
      ],
      question: {
        en: 'What is the largest distance between the middle run and the curve?',
        zh: '居中的运行与曲线的最大距离是多少？',
      },
      answers: [
        { text: { en: 'Less than 2 points.', zh: '不到 2 个百分点。' }, holds: (o) => bassGap(o) < 0.02 },
        {
          text: { en: '2 to 8 points.', zh: '2 至 8 个百分点。' },
          holds: (o) => bassGap(o) >= 0.02 && bassGap(o) <= 0.08,
        },
        { text: { en: 'More than 8 points.', zh: '超过 8 个百分点。' }, holds: (o) => bassGap(o) > 0.08 },
      ],
      arms: [
        {
          name: { en: 'model', zh: '模型' },
          scenario: { preset: 'limit-bass', parameters: { firms: 400 }, policies: [], cut: [] },
        },
      ],
      ticks: bassTicks,
      replicates: 3,
      charts: [
        {
          observable: 'adoption',
          title: adopters,
          zero: true,
          exact: { name: { en: 'Bass', zh: '巴斯' }, at: diffusion },
        },
      ],
      notice: (o) => [
        fill(
          {
            en: 'Largest distance: {gap} points. Half have adopted by the formula where it crosses 50%; read from the chart when the model does.',
            zh: '最大距离：{gap} 个百分点。公式在越过 50% 时半数已采用；请从图上读出模型何时越过。',
          },
          { gap: points(bassGap(o)) },
        ),
        {
          en: 'Passing such cases shows that rules are coded as written. It does not show that they are the world’s rules.',
          zh: '通过这些检验说明规则按所写的编成了代码，但并不说明它们就是现实世界的规则。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'The third doubt: figures that nobody has measured. Move each slider to the ends of what you would believe, and note what adoption in 2043 does. Which figure would you have measured first?',
        zh: '第三种怀疑：没有人测量过的数值。把每个滑块移到你认为可信的两端，记下 2043 年采用率的变化。你会先请人测量哪个？',
      },
    ],
    scenario: china(small),
    ticks: 80,
    parameters: [
      { name: 'peerEffect', label: { en: 'Peer effect', zh: '同伴效应' } },
      {
        name: 'intelligenceSubstitution',
        label: { en: 'Data and compute replace each other', zh: '数据与算力可替代程度' },
      },
      { name: 'dataReach', label: { en: 'Worth of the data pool', zh: '数据池价值' } },
    ],
    charts: [
      { observable: 'adoption', title: adopters, zero: true },
      { observable: 'gdp', title: { en: 'Output per head, start = 100', zh: '人均产出（期初=100）' }, zero: true },
    ],
  },
  extend: [
    {
      en: '“npx nqpf verify limits” holds the code to all its cases with a known answer; “npx nqpf run experiments/sensitivity-screening.yaml” moves every parameter.',
      zh: '“npx nqpf verify limits” 用全部有已知答案的情形检验代码；“npx nqpf run experiments/sensitivity-screening.yaml” 逐一变动所有参数。',
    },
    {
      en: 'Write down a sentence about 2043 that you would stand by after this lesson, with its “if” and its “about”.',
      zh: '写下一句关于 2043 年、学完本课你仍愿意坚持的话，要带上“如果”和“大约”。',
    },
  ],
  references: [papers.brockDurlauf, papers.bass, papers.box],
  teacher: [
    {
      en: 'Aim: three doubts that need three different tests. More seeds do not mend a wrong figure; a passed test of code does not make a rule true.',
      zh: '目标：三种怀疑需要三种检验。更多种子不能修正错误的数值；代码通过检验也不会使规则成真。',
    },
    {
      en: 'Good for the first or the last hour of a course. Each pupil may take another slider; collect the ends on the board.',
      zh: '适合作为课程的第一课或最后一课。可让每位学生负责一个滑块，把两端结果汇总在黑板上。',
    },
  ],
}
