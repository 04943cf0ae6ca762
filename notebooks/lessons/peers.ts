import { fill } from '../../experiments/chart/fill.ts'
import { china, standing } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

/** Quarters in which the support begins and ends. */
const [begins, ends] = [4, 24]

const pushed = (peerEffect: number) =>
  china({ ...standing, peerEffect }, [{ instrument: 'adoptionSubsidy', amount: 0.3, start: begins, end: ends }])

/** Whether adoption goes back by more than five points once the support has ended. */
const falls = (o: Outcomes, arm: number) => o.change(arm, 'adoption', ends, 80, 0.05) === 'less'

const among = (peerEffect: number, start: number) => ({
  preset: 'limit-brock-durlauf',
  parameters: { firms: 400, peerEffect, penetration: [0, 0, 0, start] },
  policies: [],
  cut: [],
})

/** Whether two economies end within ten points of each other. */
const meet = (o: Outcomes, a: number, b: number) => o.relation(a, b, 'adoption', 0.1) === 'unclear'

export const peers: Lesson = {
  name: 'peers',
  title: { en: 'Peers and the tipping point', zh: '同伴效应与临界点' },
  question: {
    en: 'Support that ends after five years: when is it wasted, and when does it last?',
    zh: '五年后停止的补贴：何时白费，何时持久？',
  },
  minutes: 15,
  steps: [
    {
      title: { en: 'A push that ends', zh: '一次会结束的推动' },
      story: [
        {
          en: 'Firms here may work as they did, or “adopt”: produce with compute, data and algorithms. Every quarter some of them think it over. They look at what it costs and saves, and at how many firms that they know have adopted: suppliers and customers with the same way of working are easier to work with. How much this company counts is called the peer effect.',
          zh: '企业可以沿用旧方式，也可以“采用”：用算力、数据和算法生产。每季都有一些企业重新考虑。它们看成本与收益，也看熟识的企业有多少已经采用：工作方式相同的供应商和客户更好合作。同伴分量的大小称为同伴效应。',
        },
        {
          en: 'We stop all technical progress, so that nothing gets better by itself. From mid-2024 to mid-2029 government supports those who adopt with 30 percent of their unit cost. Then it stops. In one economy peers count for nothing. In one an all-adopting circle of peers is worth 10 percent of unit cost (weak), in one 20 percent (strong).',
          zh: '我们让技术停止进步，一切不会自行变好。2024 年中至 2029 年中，政府按单位成本的 30% 支持采用者，之后停止。三个经济中，同伴全部采用时分别值单位成本的 0（无）、10%（弱）、20%（强）。',
        },
      ],
      question: {
        en: 'What becomes of the share of adopters in the 14 years after the support has ended?',
        zh: '补贴停止后的 14 年里，采用者占比会怎样？',
      },
      answers: [
        {
          text: { en: 'It falls back both without peers and with strong ones.', zh: '无论有无强同伴效应，都会回落。' },
          holds: (o) => falls(o, 0) && falls(o, 2),
        },
        {
          text: {
            en: 'Without peers it falls back; with strong ones it stays or climbs.',
            zh: '无同伴效应时回落；强同伴效应时保持或继续上升。',
          },
          holds: (o) => falls(o, 0) && !falls(o, 2),
        },
        {
          text: { en: 'It stays up in both: who has adopted does not go back.', zh: '都保持不变：采用了就不会退回。' },
          holds: (o) => !falls(o, 0) && !falls(o, 2),
        },
      ],
      arms: [
        { name: { en: 'no peers', zh: '无同伴' }, scenario: pushed(0) },
        { name: { en: 'weak', zh: '弱' }, scenario: pushed(0.1) },
        { name: { en: 'strong', zh: '强' }, scenario: pushed(0.2) },
      ],
      ticks: 80,
      replicates: 3,
      charts: [{ observable: 'adoption', title: { en: 'Firms that have adopted', zh: '已采用的企业' }, zero: true }],
      notice: (o) => [
        fill(
          {
            en: 'When the support ended, {no} (no peers), {weak} (weak) and {strong} (strong) of firms had adopted. In mid-2043 it is {noEnd}, {weakEnd} and {strongEnd}.',
            zh: '补贴停止时，采用者占 {no}（无）、{weak}（弱）、{strong}（强）；2043 年中为 {noEnd}、{weakEnd}、{strongEnd}。',
          },
          {
            no: o.write(0, 'adoption', ends),
            weak: o.write(1, 'adoption', ends),
            strong: o.write(2, 'adoption', ends),
            noEnd: o.write(0, 'adoption'),
            weakEnd: o.write(1, 'adoption'),
            strongEnd: o.write(2, 'adoption'),
          },
        ),
        {
          en: 'The support was the same, and it is gone everywhere. What differs is only how much firms look at each other.',
          zh: '补贴完全相同，也都已停止。不同的只是企业彼此看重的程度。',
        },
        {
          en: 'Look at the first five years too: does the peer effect speed adoption up from the beginning, or does it hold it back while adopters are few?',
          zh: '也看看最初五年：同伴效应是从一开始就加快采用，还是在采用者尚少时拖慢它？',
        },
      ],
    },
    {
      title: { en: 'The same rules, two starts', zh: '同样的规则，两种起点' },
      story: [
        {
          en: 'Now peers alone: in this bare economy cost plays no part, and every firm looks at all others. Two economies start with 5 percent of adopters (few), two with 95 (many). Weak peers have a strength of 0.5, strong ones of 1.5. Nothing else differs.',
          zh: '现在只留同伴：在这个极简经济中成本不起作用，每家企业看所有其他企业。两个经济从 5% 采用者起步（少），两个从 95% 起步（多）。弱同伴效应为 0.5，强为 1.5。其余完全相同。',
        },
      ],
      question: { en: 'Where do they end?', zh: '它们最终走到哪里？' },
      answers: [
        {
          text: { en: 'All end alike: the start is forgotten.', zh: '全都相同：起点被遗忘。' },
          holds: (o) => meet(o, 0, 1) && meet(o, 2, 3),
        },
        {
          text: {
            en: 'With weak peers they meet; with strong ones each stays near its start.',
            zh: '弱同伴效应时会合；强同伴效应时各自留在起点附近。',
          },
          holds: (o) => meet(o, 0, 1) && !meet(o, 2, 3),
        },
        {
          text: { en: 'All stay near where they began.', zh: '全都留在起点附近。' },
          holds: (o) => !meet(o, 0, 1) && !meet(o, 2, 3),
        },
      ],
      arms: [
        { name: { en: 'few, weak', zh: '少，弱' }, scenario: among(0.5, 0.05) },
        { name: { en: 'many, weak', zh: '多，弱' }, scenario: among(0.5, 0.95) },
        { name: { en: 'few, strong', zh: '少，强' }, scenario: among(1.5, 0.05) },
        { name: { en: 'many, strong', zh: '多，强' }, scenario: among(1.5, 0.95) },
      ],
      ticks: 40,
      replicates: 3,
      charts: [{ observable: 'adoption', title: { en: 'Firms that have adopted', zh: '已采用的企业' }, zero: true }],
      notice: (o) => [
        fill(
          {
            en: 'Weak peers: {a} and {b} at the end. Strong peers: {c} and {d}, under the same rules.',
            zh: '弱同伴效应：最终 {a} 与 {b}。强同伴效应：{c} 与 {d}，规则完全相同。',
          },
          {
            a: o.write(0, 'adoption'),
            b: o.write(1, 'adoption'),
            c: o.write(2, 'adoption'),
            d: o.write(3, 'adoption'),
          },
        ),
        {
          en: 'Theory has a tipping point here: strength times the firms’ sharpness of choice (1 in this economy) equals 1. Below it there is one resting place. Above it there are two, and history decides which. A push that carries the economy over the middle is never needed again.',
          zh: '理论上这里有一个临界点：同伴效应乘以选择强度（此处为 1）等于 1。低于它只有一个稳态；高于它有两个，由历史决定落在哪一个。一次推过中点的推动，以后不再需要。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'The first economy again, with its push. Find the weakest peer effect at which adopters no longer become fewer after mid-2029. Then make firms choose more sharply (intensity of choice) and search again: how do the two hang together?',
        zh: '再看第一个经济及其补贴。找出最弱的同伴效应，使 2029 年中之后采用者不再减少。再提高选择强度重新寻找：二者有何关系？',
      },
    ],
    scenario: pushed(0),
    ticks: 80,
    parameters: [
      { name: 'peerEffect', label: { en: 'Peer effect', zh: '同伴效应' } },
      { name: 'adoptionIntensity', label: { en: 'Intensity of choice', zh: '选择强度' } },
    ],
    charts: [{ observable: 'adoption', title: { en: 'Firms that have adopted', zh: '已采用的企业' }, zero: true }],
  },
  extend: [
    {
      en: 'Let technical progress go on (in the lab, “Reset all”). Does the tipping point still matter if everyone adopts in the end anyway?',
      zh: '恢复技术进步（在实验室点“全部恢复”）。如果最终大家都会采用，临界点还重要吗？',
    },
    {
      en: 'Give the same money to small firms alone, or to one region. Does the push still carry?',
      zh: '把同样的补贴只给小企业，或只给一个地区。推动还能奏效吗？',
    },
    {
      en: 'Name something in your life that is used because others use it. Could it tip back?',
      zh: '举一个你身边“因为别人用所以我用”的例子。它可能退回去吗？',
    },
  ],
  references: [papers.mi, papers.brockDurlauf, papers.schelling],
  teacher: [
    {
      en: 'Aim: pupils tell a lasting change from a bought one, and see that two economies with the same rules may rest in different places.',
      zh: '目标：学生能区分“持久的变化”与“花钱维持的变化”，并看到规则相同的经济可以停在不同的地方。',
    },
    {
      en: 'Usual mistake: “support works if adoption rises while it is paid”. Ask for the years after. Second mistake: peers always speed things up. Let the first five years of the chart answer.',
      zh: '常见误解：“补贴期间采用率上升，补贴就有效”——请追问停止之后。其二：“同伴总是加快采用”——请让图中最初五年回答。',
    },
    {
      en: 'Mi and others (2024) speak of an abrupt break-out past a critical level. In the whole economy the change takes years, not a day: firms think it over only now and then. What is abrupt is the place where the answer turns, not its speed.',
      zh: '米加宁等（2024）提出越过临界点后突变。在完整经济中变化需要数年而非一日：企业只是偶尔重新考虑。突变的是答案转向之处，而不是速度。',
    },
    {
      en: 'Time: 3 minutes for each prediction in pairs, 5 for the search, the rest for the extension. Works without network.',
      zh: '时间：每次预测两人讨论 3 分钟，寻找临界值 5 分钟，其余用于拓展。无需网络。',
    },
  ],
}
