import type { Text } from '../../experiments/spec/text.ts'

/** Families of checks that `nqpf verify` makes where none is named, in its order, and what each is about. */
export const families = {
  bits: {
    title: { en: 'The same bits', zh: '逐位一致' },
    about: {
      en: 'Elementary functions and runs give the very bits here that Node, Chromium and Firefox gave.',
      zh: '初等函数与运行在此给出的二进制位，与 Node、Chromium、Firefox 完全相同。',
    },
  },
  limits: {
    title: { en: 'Closed forms', zh: '解析解' },
    about: {
      en: 'Parameters take the economy to where theory knows the answer, in the same code.',
      zh: '参数把同一份代码的经济带到理论已知答案之处。',
    },
  },
  invariance: {
    title: { en: 'What must not matter', zh: '不应有影响之事' },
    about: {
      en: 'The unit of money or goods, the names of regions, the number of agents, the length of a step.',
      zh: '货币或商品的单位、地区的名称、主体的数量、步长。',
    },
  },
  accounts: {
    title: { en: 'Accounts', zh: '账户' },
    about: {
      en: 'Every payment has a receiver, whatever the parameters; a random economy holds or says why it cannot be.',
      zh: '无论参数如何，每笔支付都有收款方；随机的经济要么成立，要么说明为何不能成立。',
    },
  },
  null: {
    title: { en: 'The null run', zh: '空运行' },
    about: {
      en: 'Without compute, data and algorithms the economy neither drifts nor bursts, and shocks die out.',
      zh: '没有算力、数据与算法时，经济既不漂移也不崩溃，冲击会消退。',
    },
  },
} as const satisfies Record<string, { title: Text; about: Text }>

export type Family = keyof typeof families
export const familyNames = Object.keys(families) as Family[]
