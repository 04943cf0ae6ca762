// What the chaos kit says.
import type { Text } from '../../../spec/text.ts'
import type { ChaosVerdict } from './chaos-kit.ts'

export const chaosWords = {
  title: { en: 'Twin runs', zh: '孪生运行' },
  change: { en: 'change', zh: '改动' },
  pairs: { en: 'pairs', zh: '配对数' },
  verdict: { en: 'verdict', zh: '结论' },
  verdicts: {
    spreads: { en: 'the difference spreads', zh: '差异扩散' },
    heals: { en: 'the difference heals', zh: '差异消退' },
    undecided: { en: 'undecided', zh: '未定' },
  } satisfies Record<ChaosVerdict, Text>,
  exponent: { en: 'largest exponent, nats a tick', zh: '最大指数（奈特/期）' },
  from: { en: 'from tick', zh: '起始期' },
  to: { en: 'to tick', zh: '终止期' },
  survived: { en: 'differ at the end', zh: '期末仍不同' },
  share: { en: 'share that differs', zh: '不同者份额' },
  toStrangers: { en: 'distance against strangers', zh: '相对陌生运行的距离' },
  note: (outcomes: readonly string[]): Text => ({
    en: `Distance over ${outcomes.join(', ')}, each in its standard deviation. Growth is measured until twins are a tenth as far apart as runs of different seeds. The share is that of these columns: give one column for each agent with --outcome for the share of agents.`,
    zh: `距离取自 ${outcomes.join('、')}，各以其标准差计。增长测到孪生运行之间的距离达到不同种子运行之间距离的十分之一为止。份额按这些列计；若以 --outcome 为每个主体给出一列，即为主体份额。`,
  }),
  needsTwins: {
    en: 'It needs twins: runs of one seed that differ in one setting, such as one agent’s state, named with --trigger.',
    zh: '需要孪生运行：同一种子、仅有一项设定（例如某一主体的状态）不同，请用 --trigger 指定。',
  },
}
