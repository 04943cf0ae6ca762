import { byteSize } from '../../../experiments/cli/byte-size.ts'
import { duration } from '../../../experiments/cli/duration.ts'
import type { Language } from '../../../experiments/spec/text.ts'
import type { Cost, MeasuredCosts } from './cost.ts'

const short = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en')

/** The figures of the document as both languages print them. */
export function figures(measured: MeasuredCosts, cost: Cost, language: Language) {
  const { bench, small, wide, onePoint, ownPoints, queue } = measured
  const time = (seconds: number): string =>
    seconds < 60 ? `${short(seconds)} ${language === 'en' ? 's' : '秒'}` : duration(seconds, language)
  const last = wide[wide.length - 1]
  return {
    time,
    short,
    byteSize,
    machine: `${measured.processor}, Node ${measured.node.replace('v', '')}`,
    runMs: short(bench.run.milliseconds),
    busyMs: short(1000 * cost.runSeconds),
    agents: bench.agents.toLocaleString('en'),
    quarters: short(bench.quarters),
    workerBytes: byteSize(bench.workerBytes),
    runs: cost.runs.toLocaleString('en'),
    cores: cost.cores.toLocaleString('en'),
    coreHours: short(cost.coreHours),
    startHours: short(cost.startHours),
    startShare: short((100 * cost.startHours) / cost.coreHours),
    shard: time(cost.shardSeconds),
    start: time(cost.startSeconds),
    parts: cost.parts.toLocaleString('en'),
    partFiles: (2 * cost.parts).toLocaleString('en'),
    partBytes: byteSize(cost.partBytes),
    resultBytes: byteSize(cost.resultBytes),
    bytesARun: byteSize(cost.resultBytes / cost.runs),
    numbersARun: Math.round(last.numbers / last.runs).toLocaleString('en'),
    look: time(cost.lookSeconds),
    lookAPart: short(1000 * cost.lookSecondsAPart),
    merge: time(cost.mergeSeconds),
    mergeAPart: short(1000 * cost.mergeSecondsAPart),
    mergeARun: short(1000 * cost.mergeSecondsARun),
    mergeRuns: time(cost.mergeSecondsARun * cost.runs),
    mergeParts: time(cost.mergeSecondsAPart * cost.parts),
    mergeShare: short((100 * cost.mergeSeconds) / (cost.mergeSeconds + cost.shardSeconds)),
    mergeMemory: `${short(last.memory)} MB`,
    checkParts: short(100 * cost.checks.parts),
    checkRuns: short(100 * cost.checks.runs),
    smallRows: small.map(
      (one) =>
        `| ${one.parts} | ${one.runs.toLocaleString('en')} | ${time(one.lookSeconds)} | ${time(one.mergeSeconds)} | ${byteSize(one.resultBytes)} |`,
    ),
    wideRows: wide.map(
      (one) =>
        `| ${one.parts} | ${one.runs.toLocaleString('en')} | ${time(one.lookSeconds)} | ${time(one.mergeSeconds)} | ${byteSize(one.resultBytes)} |`,
    ),
    planOne: time(cost.plan.onePoint),
    planOwn: time(cost.plan.ownPoints),
    planOwnHours: short((2 * cost.plan.ownPoints * cost.cores) / 3600),
    planWrite: time(cost.plan.write),
    planBytes: byteSize((onePoint[0].bytes / onePoint[0].runs) * cost.runs),
    planMemory: `${short(cost.plan.memory)} MB`,
    planRows: [...onePoint, ...ownPoints].map(
      (one, place) =>
        `| ${place === 0 ? 1 : one.runs.toLocaleString('en')} | ${one.runs.toLocaleString('en')} | ${time(one.planSeconds)} | ${time(one.writeSeconds)} | ${byteSize(one.bytes)} | ${short(one.memory)} MB |`,
    ),
    queue: queue && {
      jobs: queue.jobs.toLocaleString('en'),
      bytes: byteSize(queue.bytesAJob),
      text: byteSize(queue.textBytes),
      offer: short(queue.offerMilliseconds),
      taken: short(queue.takenASecond),
      all: byteSize(cost.queue?.bytes ?? 0),
      offerAll: time(cost.queue?.offerSeconds ?? 0),
      seconds: time(cost.queue?.takeSeconds ?? 0),
    },
    tenMillion: byteSize(10 * 1e6 * cost.plan.memory),
    others: short(100 * bench.others),
    nodeOf: (cores: number) => byteSize(cores * 1e6 * cost.plan.memory),
  }
}
