import { fill } from '../../experiments/chart/fill.ts'
import type { PolicyInstrument } from '../../model/index.ts'
import { china, standing } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

/** Cost of new compute against the start, down and back; each is held for three years. */
const levels = [1, 0.3, 0.1, 0.03, 0.1, 0.3, 1]
const held = 12

/** Quarter in which the cost is back where it began, and the end of the run, when the price has long followed. */
const back = held * (levels.length - 1)
const ticks = 200

/** Amounts of an instrument add up: each level is a step from the one before, and stays. */
const path: PolicyInstrument[] = levels
  .slice(1)
  .map((level, at) => ({ instrument: 'chipPriceFactor', amount: level - levels[at], start: held * (at + 1) }))

const led = (peerEffect: number) => china({ ...standing, peerEffect }, path)

/** Whether adoption comes back to within ten points of where it began. */
const returns = (o: Outcomes, arm: number) => o.change(arm, 'adoption', 0, ticks, 0.1) !== 'more'

const adoption = { observable: 'adoption', title: { en: 'Firms that have adopted', zh: '已采用的企业' }, zero: true }
const price = { observable: 'computePriceIntelligent', zero: true }

export const wayBack: Lesson = {
  name: 'way-back',
  title: { en: 'The way back is longer', zh: '回程更长：滞后' },
  question: {
    en: 'Compute becomes thirty times cheaper, then as dear as before. Does everything go back to where it was?',
    zh: '算力先便宜三十倍，再恢复原价。一切会回到原处吗？',
  },
  minutes: 20,
  steps: [
    {
      title: { en: 'Down and back', zh: '降下去，再升回来' },
      story: [
        {
          en: 'All progress stands still again. We lead the cost of new compute down to 3 percent of what it was, in steps of three years, and back up the same steps. In 2041 it is as dear as in 2023. Then we wait for another 32 years.',
          zh: '技术进步仍然停止。我们把新算力成本逐级（每级三年）降到原来的 3%，再逐级升回。2041 年与 2023 年一样贵，然后再等 32 年。',
        },
        {
          en: 'Some of the delay is no mystery: firms think things over only now and then, and compute that was bought cheaply still stands there. Such a lag fades if one waits. Memory does not fade.',
          zh: '有些延迟并不神秘：企业只是偶尔重新考虑，便宜时买下的算力也还在。这种滞后等一等就会消失；真正的记忆不会。',
        },
      ],
      question: {
        en: 'Where does adoption stand in the end, in an economy without peer effect and in one with a strong one (20 percent of unit cost)?',
        zh: '无同伴效应的经济与强同伴效应（单位成本的 20%）的经济，最终采用率各在哪里？',
      },
      answers: [
        {
          text: { en: 'In both it is back where it began.', zh: '都回到起点。' },
          holds: (o) => returns(o, 0) && returns(o, 2),
        },
        {
          text: {
            en: 'Without peers it is back; with strong peers it stays high.',
            zh: '无同伴效应时回到起点；强同伴效应时停在高位。',
          },
          holds: (o) => returns(o, 0) && !returns(o, 2),
        },
        {
          text: { en: 'In both it stays high: what was learned is kept.', zh: '都停在高位：学会的不会忘。' },
          holds: (o) => !returns(o, 0) && !returns(o, 2),
        },
      ],
      arms: [
        { name: { en: 'no peers', zh: '无同伴' }, scenario: led(0) },
        { name: { en: 'weak', zh: '弱' }, scenario: led(0.1) },
        { name: { en: 'strong', zh: '强' }, scenario: led(0.2) },
      ],
      ticks,
      replicates: 3,
      charts: [price, adoption],
      loop: { x: 'computePriceIntelligent', y: 'adoption', arms: [0, 2], ends: loopEnds() },
      notice: (o) => [
        fill(
          {
            en: 'Price of compute in the end, against the start: {p0} (no peers), {p2} (strong). Adoption began at {a}. When the cost was back it stood at {b0}, {b1} and {b2} (none, weak, strong); in the end at {c0}, {c1} and {c2}.',
            zh: '期末算力价格（期初=1）：{p0}（无）、{p2}（强）。采用率起于 {a}。成本恢复时为 {b0}、{b1}、{b2}（无、弱、强）；期末为 {c0}、{c1}、{c2}。',
          },
          {
            p0: o.write(0, 'computePriceIntelligent'),
            p2: o.write(2, 'computePriceIntelligent'),
            a: o.write(0, 'adoption', 0),
            b0: o.write(0, 'adoption', back),
            b1: o.write(1, 'adoption', back),
            b2: o.write(2, 'adoption', back),
            c0: o.write(0, 'adoption'),
            c1: o.write(1, 'adoption'),
            c2: o.write(2, 'adoption'),
          },
        ),
        {
          en: 'Compare each line in 2041 with its start: a loop that is seen at that moment need not last. Only waiting tells a slow return (lag) from a place one does not leave (memory). Which of the three lines are still on their way down?',
          zh: '把每条线 2041 年的位置与起点比较：此刻看到的回线未必持久。只有等待才能区分缓慢回归（滞后）与不再离开（记忆）。三条线中哪些仍在下降？',
        },
        {
          en: 'The weak peer effect (10 percent) is what the lab takes for China, a value that nobody has measured. Whether its loop is memory or a long lag is for a slower way to tell: that is the experiment under “Go further”.',
          zh: '弱同伴效应（10%）是实验室对中国的默认值，尚无人实测。它的回线是记忆还是漫长的滞后，要走得更慢才能判断：见“拓展”中的实验。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'Find the weakest peer effect with which adoption stays above 70 percent to the end. Then let firms think things over more often: which loops vanish, and which stay?',
        zh: '找出最弱的同伴效应，使采用率直到期末都高于 70%。再让企业更频繁地重新考虑：哪些回线消失，哪些仍在？',
      },
    ],
    scenario: led(0.1),
    ticks,
    parameters: [
      { name: 'peerEffect', label: { en: 'Peer effect', zh: '同伴效应' } },
      { name: 'reconsiderRate', label: { en: 'How often firms think it over', zh: '企业重新考虑的频率' } },
    ],
    charts: [adoption, price],
  },
  extend: [
    {
      en: 'The loop at three speeds and six degrees of openness is the experiment hysteresis-openness in the library. Run it: do the loops shrink as one goes more slowly, and does openness widen them?',
      zh: '实验库中的 hysteresis-openness 以三种速度、六种开放度测量回线。运行它：走得更慢时回线是否缩小？开放是否使其变宽？',
    },
    {
      en: 'If the way back is longer, what follows for a policy that is meant to be tried out and taken back?',
      zh: '如果回程更长，对“先试行、不行再撤”的政策意味着什么？',
    },
  ],
  references: [papers.mi, papers.brockDurlauf],
  teacher: [
    {
      en: 'Aim: tell lag from memory. The test is always the same: go more slowly, or wait longer.',
      zh: '目标：区分滞后与记忆。检验方法始终如一：走得更慢，或等得更久。',
    },
    {
      en: 'Expect most pupils to answer “both stay”: they see the lines at the turn. Stop the discussion at 2041 and ask what happens next before they look at the right half of the chart.',
      zh: '多数学生会选“都停在高位”，因为他们看到的是折返处。请在 2041 年处暂停讨论，先问之后会怎样，再看图的右半部分。',
    },
    {
      en: 'Have pupils compare how wide the three bands are: near a tipping point chance decides more.',
      zh: '让学生比较三条色带的宽度：越接近临界点，随机的作用越大。',
    },
  ],
}

/** Quarters at which a level has been held to its end. */
function loopEnds(): number[] {
  return [...levels.slice(1).map((_, at) => held * (at + 1)), ticks]
}
