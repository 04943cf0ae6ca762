import { availableParallelism } from 'node:os'
import { max, median, min } from 'simple-statistics'
import type { ManyRuns } from '../many-runs.ts'
import { type Stored, turn } from './overhead.ts'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** One part of what was found, as lines. */
export const linesOf = <Part extends keyof ManyRuns>(part: Part, found: ManyRuns[Part]): string[] => lines[part](found)

const lines: { [Part in keyof ManyRuns]: (found: ManyRuns[Part]) => string[] } = {
  pace: ({ machine, ...economies }) => [
    ...Object.entries(economies).flatMap(
      ([name, { pace, run, busyMilliseconds, processor, quarters, workerBytes, others, ratioUndisturbed }]) => {
        const ratios = pace.rounds.map(({ one, all }) => all / one)
        return [
          `${name}: ${run.milliseconds.toFixed(1)} ms a run of ${quarters} quarters on one worker, ${busyMilliseconds.toFixed(1)} on two`,
          `  runs a second: ${pace.one.toPrecision(3)} on 1 worker, ${pace.all.toPrecision(3)} on 2`,
          `  ratio ${pace.ratio.toFixed(2)}, median of ${ratios.length} rounds in turn from ${min(ratios).toFixed(2)} to ${max(ratios).toFixed(2)}`,
          `  others took ${percent(others)} of the machine; undisturbed the ratio would be ${ratioUndisturbed.toFixed(2)} by time of processors`,
          `  processors a run: ${processor.one.toFixed(1)} ms with 1, ${processor.all.toFixed(1)} with 2; memory a worker ${(workerBytes / 2 ** 20).toFixed(0)} MB`,
        ]
      },
    ),
    `the machine itself: two threads of arithmetic make ${machine.ratio.toFixed(2)} times one, from ${min(machine.rounds).toFixed(2)} to ${max(machine.rounds).toFixed(2)}`,
  ],
  memory: ({ runs, seconds, samples, bytesARun }) => {
    const shown = samples.map(({ resident }) => resident.toFixed(0)).join(' ')
    return [
      `${runs} runs in ${seconds.toFixed(0)} s; resident memory on the way, MB: ${shown}`,
      `  a further run of the later half adds ${bytesARun.toFixed(0)} bytes`,
    ]
  },
  overhead: ({ thread, few, many }) => {
    const grown = (what: keyof Stored): number => many[what] - few[what]
    const inThread = median(thread.overheads)
    const main = grown('main') / (grown('cpu') - grown('main'))
    const busy = grown('cpu') / grown('wall') / availableParallelism()
    return [
      `a run of the bare model: ${thread.bare.toFixed(2)} ms`,
      `overhead of the system over it: ${percent(inThread + main)}`,
      `  of it in the threads ${percent(inThread)}, median of ${thread.overheads.length} turns of ${turn} runs`,
      `  of it in the main thread ${percent(main)}`,
      `cores busy: ${percent(busy)}`,
    ]
  },
  stop: ({ stopWhen, asked, made, timeShare }) => [
    `stopWhen: ${stopWhen} makes ${made} of ${asked} quarters, ${percent(made / asked)}, in ${percent(timeShare)} of the time`,
  ],
  start: ({ node, version, validate }) => [
    `start: Node ${node.toFixed(0)} ms, nqpf --version ${version.toFixed(0)} ms, nqpf validate ${validate.toFixed(0)} ms`,
  ],
}
