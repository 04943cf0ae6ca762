// Whatever one asks of it within its ranges, the economy runs or says why not; what is outside is refused.
import { accountsTolerance } from '../../model/index.ts'
import type { Text } from '../spec/text.ts'
import type { Audit } from './accounts/audit-economy.ts'
import { type AuditRun, auditRunTask } from './accounts/audit-run.ts'
import { replayOf } from './accounts/replay.ts'
import { allRan } from './all-ran.ts'
import { type FuzzCase, longCases, policyCases, sizeCases } from './fuzz/cases.ts'
import { type FuzzRun, fuzzRunTask } from './fuzz/fuzz-run.ts'
import { acceptedOutside } from './fuzz/outside.ts'
import type { Check, Runs, Verification } from './verification.ts'

const extents = {
  quick: { vectors: 60, ticks: 20, outside: 200, sets: 10, long: 400 },
  full: { vectors: 1000, ticks: 40, outside: 200, sets: 100, long: 4000 },
}
/** Beyond the vectors that the accounts are checked on. */
const firstVector = 10_000

export const verify: Verification = async ({ quick, runAll, progress }) => {
  const extent = extents[quick ? 'quick' : 'full']
  const { vectors, ticks, outside } = extent
  const groups: { name: Text; cases: FuzzCase[] }[] = [
    { name: { en: 'runs of a thousand years', zh: '一千年的运行' }, cases: longCases(extent) },
    { name: { en: 'odd sizes', zh: '极端规模' }, cases: sizeCases() },
    { name: { en: 'extreme policies', zh: '极端政策' }, cases: policyCases(extent) },
  ]
  const total = vectors + groups.reduce((sum, { cases }) => sum + cases.length, 0)
  let done = 0
  const onEach = () => progress(++done, total)
  const checks: Check[] = []
  for (const { name, cases } of groups) {
    checks.push(...groupChecks(name, await runAll<FuzzRun>(cases, fuzzRunTask, onEach), replayOfCase))
  }
  const inputs = Array.from({ length: vectors }, (_, i) => ({ vector: firstVector + i, ticks }))
  const drawn = await runAll<AuditRun>(inputs, auditRunTask, onEach)
  const accepted = acceptedOutside(outside)
  return [
    ...checks,
    ...groupChecks(
      { en: 'random vectors within their ranges', zh: '范围内的随机参数向量' },
      drawn,
      ({ vector }, fault) => replayOf(vector, fault),
    ),
    {
      name: {
        en: `of ${outside} vectors with a parameter outside of its range, not refused by its name`,
        zh: `${outside} 个越界参数向量中未被按名拒绝者`,
      },
      expected: '0',
      found: `${accepted.length}`,
      tolerance: '0',
      holds: accepted.length === 0,
      details: accepted.map(({ name, value }) => ({ en: `${name}: ${value}`, zh: `${name}：${value}` })),
    },
  ]
}

/** A group holds where each case ran without a fault, or was refused or ruined and said so. */
function groupChecks<Run extends Audit>(name: Text, runs: Runs<Run>, replay: (run: Run, fault: Text) => Text): Check[] {
  const ran = runs.values.flatMap((run) => (run.status === 'ran' ? [run as Run & { status: 'ran' }] : []))
  const refused = runs.values.length - ran.length
  const ruined = ran.filter(({ ruin }) => ruin).length
  const faulty = ran.flatMap((run) => (run.fault ? [replay(run, run.fault)] : []))
  const worst = Math.max(0, ...ran.map(({ residual }) => residual))
  return [
    allRan({ en: `${name.en}: crash nothing`, zh: `${name.zh}：未引起程序错误` }, runs),
    {
      name: {
        en: `${name.en}: faults (${refused} refused, ${ruined} ruined, each with its reason)`,
        zh: `${name.zh}：故障数（${refused} 个被拒绝，${ruined} 个崩溃，均说明原因）`,
      },
      expected: '0',
      found: `${faulty.length}`,
      tolerance: '0',
      holds: faulty.length === 0,
      details: faulty,
    },
    {
      name: { en: `${name.en}: worst relative residual of the accounts`, zh: `${name.zh}：账户最大相对残差` },
      expected: '0',
      found: worst.toExponential(1),
      tolerance: accountsTolerance.toExponential(0),
      holds: worst < accountsTolerance,
    },
  ]
}

function replayOfCase({ case: { preset, parameters, policies, seed, ticks } }: FuzzRun, fault: Text): Text {
  const again = JSON.stringify({ preset, seed, ticks, parameters, policies })
  return { en: `${fault.en}. To see it again: ${again}`, zh: `${fault.zh}。重现：${again}` }
}
