import { SingleBar } from 'cli-progress'
import type { Language } from '../spec/text.ts'
import { duration } from './duration.ts'
import { cliTexts as texts } from './texts.ts'

export interface Progress {
  update(done: number, total: number, failed?: number): void
  end(): void
}

/** Least time between two plain lines, so that logs stay readable. */
const secondsBetweenLines = 2

const silent: Progress = { update: () => {}, end: () => {} }

/** Progress with the time left, on standard error: a bar on a terminal, else plain lines, or nothing when quiet. */
export function showProgress(options: { quiet?: boolean; lanes: number; language: Language }): Progress {
  if (options.quiet) return silent
  const words = stepWords(options)
  return process.stderr.isTTY ? bar(words) : lines(words)
}

type StepWords = (done: number, total: number, failed: number) => string

/**
 * What is said at each step. The time left supposes that the rest goes on at the pace so far, which cannot be told
 * before each of the `lanes` that work side by side has ended its first run.
 */
function stepWords({ lanes, language }: { lanes: number; language: Language }): StepWords {
  const start = performance.now()
  return (done, total, failed) => {
    const seconds = (performance.now() - start) / 1000
    const left =
      done < Math.min(lanes, total)
        ? texts.estimating
        : texts.timeLeft(duration((seconds / done) * (total - done), language))
    return `${texts.done(done, total, failed)[language]} · ${left[language]}`
  }
}

function bar(words: StepWords): Progress {
  const drawn = new SingleBar({
    format: '{bar} {words}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    stream: process.stderr,
    hideCursor: true,
    gracefulExit: false, // Ctrl-C is ours: finished runs are written first.
  })
  let started = false
  return {
    update(done, total, failed = 0) {
      if (!started) drawn.start(total, 0, { words: '' })
      started = true
      drawn.update(done, { words: words(done, total, failed) })
    },
    end: () => drawn.stop(),
  }
}

function lines(words: StepWords): Progress {
  let last = Number.NEGATIVE_INFINITY
  return {
    update(done, total, failed = 0) {
      const now = performance.now()
      if (now - last < secondsBetweenLines * 1000 && done < total) return
      last = now
      process.stderr.write(`${words(done, total, failed)}\n`)
    },
    end: () => {},
  }
}
