// Accounts close and stocks stay possible whatever the parameters, or the economy says clearly why it cannot be.
import { accountsTolerance, type StopKind } from '../../model/index.ts'
import type { Text } from '../spec/text.ts'
import { allRan } from './all-ran.ts'
import { type AuditRun, type AuditRunInput, auditRunTask } from './accounts/audit-run.ts'
import { replayOf } from './accounts/replay.ts'
import type { Check, Verification } from './verification.ts'

const ticks = 80
/** Vectors drawn, and how many of them have to have a start. */
const extents = {
  quick: { draws: 60, least: 15 },
  full: { draws: 800, least: 200 },
}

type Ran = Extract<AuditRun, { status: 'ran' }>

export const verify: Verification = async ({ quick, runAll, progress }) => {
  const { draws, least } = extents[quick ? 'quick' : 'full']
  const inputs = Array.from({ length: draws }, (_, vector): AuditRunInput => ({ vector, ticks }))
  let done = 0
  const runs = await runAll<AuditRun>(inputs, auditRunTask, () => progress(++done, draws))
  const ran = runs.values.filter((run): run is Ran => run.status === 'ran')
  return [
    allRan({ en: 'random vectors of parameters that crash nothing', zh: '未引起程序错误的随机参数向量' }, runs),
    refusals(runs.values),
    {
      name: { en: `vectors with a start, run for up to ${ticks} quarters`, zh: `有初态的向量（至多${ticks}季）` },
      expected: `>= ${least}`,
      found: `${ran.length}`,
      tolerance: '0',
      holds: ran.length >= least,
    },
    worstOf({ en: 'worst relative residual, technology on', zh: '最大相对残差（启用技术）' }, ran, 0),
    worstOf({ en: 'worst relative residual, technology off', zh: '最大相对残差（关闭技术）' }, ran, 1),
    faults(ran),
    ruins(ran),
  ]
}

/** Vectors whose economy is refused, by the reason. They are counted apart and are no failure. */
function refusals(runs: readonly AuditRun[]): Check {
  const byReason = new Map<string, { message: Text; vectors: number[] }>()
  let refused = 0
  for (const run of runs) {
    if (run.status !== 'refused') continue
    refused++
    const known = byReason.get(run.message.en)
    if (known) known.vectors.push(run.vector)
    else byReason.set(run.message.en, { message: run.message, vectors: [run.vector] })
  }
  return {
    name: { en: 'of these, refused for want of a balanced start', zh: '其中因无平衡初态而被拒绝' },
    expected: '-',
    found: `${refused}`,
    tolerance: '-',
    holds: true,
    details: [...byReason.values()].map(({ message, vectors }) => ({
      en: `${message.en}: vectors ${vectors.join(' ')}`,
      zh: `${message.zh}：向量 ${vectors.join(' ')}`,
    })),
  }
}

/** Technology is on in vectors of even number (remainder 0). */
function worstOf(name: Text, ran: readonly Ran[], remainder: number): Check {
  const own = ran.filter(({ vector }) => vector % 2 === remainder)
  let worst: Ran | undefined
  for (const run of own) if (!worst || !(run.residual <= worst.residual)) worst = run
  return {
    name,
    expected: '0',
    found: worst ? `${worst.residual.toExponential(1)} (${worst.row}, ${worst.vector})` : '-',
    tolerance: accountsTolerance.toExponential(0),
    holds: worst !== undefined && worst.residual < accountsTolerance,
  }
}

function faults(ran: readonly Ran[]): Check {
  const faulty = ran.flatMap(({ vector, fault }) => (fault ? [replayOf(vector, fault)] : []))
  return {
    name: {
      en: 'of these, with NaN, a stock below nothing or a lost worker',
      zh: '其中出现NaN、负存量或人数不符',
    },
    expected: '0',
    found: `${faulty.length}`,
    tolerance: '0',
    holds: faulty.length === 0,
    details: faulty,
  }
}

const ruinWords: Partial<Record<StopKind, Text>> = {
  'no-income': { en: 'next to nothing produced any more', zh: '几乎没有产出' },
  explosion: { en: 'algorithms improve themselves without end', zh: '算法无止境地自我改进' },
  hyperinflation: { en: 'prices run away', zh: '物价失控' },
}

/** Parameters that are absurd together can ruin an economy: it has to say so and stop, which is no failure. */
function ruins(ran: readonly Ran[]): Check {
  const ruined = ran.filter(({ ruin }) => ruin)
  const details = Object.entries(ruinWords).flatMap(([kind, words]) => {
    const vectors = ruined.filter(({ ruin }) => ruin === kind).map(({ vector }) => vector)
    if (vectors.length === 0) return []
    return [{ en: `${words.en}: vectors ${vectors.join(' ')}`, zh: `${words.zh}：向量 ${vectors.join(' ')}` }]
  })
  return {
    name: { en: 'of these, stopped as the economy was ruined', zh: '其中因经济崩溃而停止' },
    expected: '-',
    found: `${ruined.length}`,
    tolerance: '-',
    holds: true,
    details,
  }
}
