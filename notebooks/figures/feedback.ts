import type { Notebook } from './notebook.ts'

export const feedbackNotebook: Notebook = {
  name: 'feedback',
  title: { en: 'Feedback', zh: '反馈' },
  question: {
    en: 'How much do the loops of the economy amplify a push, and do their gains reach 1 where adoption begins to remember?',
    zh: '经济中的回路将扰动放大多少？在采用率开始有记忆之处，增益之和是否达到 1？',
  },
  method: [
    {
      en: 'Each economy is run twice on the same chance, with and without a short push; the difference is the response, free of noise. It is run again with channels held at what they were without the push.',
      zh: '每个经济以相同随机数运行两次：有短期扰动与无扰动；两者之差即响应，不含噪声。再将通道固定在无扰动时的轨迹上重新运行。',
    },
    {
      en: 'With response c with all loops and o with all held, the gain is g = 1 - o / c. At g = 1 a push would grow without bound. The gain of one channel alone is taken against all held.',
      zh: '设全部回路存在时的响应为 c，全部固定时为 o，则增益 g = 1 - o / c。g = 1 时扰动将无限增长。单一通道的增益以全部固定为对照。',
    },
  ],
  figures: {
    gains: {
      en: 'Gain of all channels and of the leading ones alone, with 95% intervals. An interval beyond 1 means that the loops feed themselves.',
      zh: '全部通道及主要单一通道的增益与 95% 区间。区间超过 1 表示回路自我维持。',
    },
    'push-response': {
      en: 'What the push changed, quarter by quarter: mean of the pairs with its interval. A response that still grows at the end makes its gain a lower bound.',
      zh: '扰动逐季带来的变化：成对差的均值及区间。若期末响应仍在增长，则增益只是下界。',
    },
  },
  command: 'npx nqpf run experiments/gains.yaml',
  live: [{ plan: 'gains', title: { en: 'a few settings', zh: '少数设定' } }],
}
