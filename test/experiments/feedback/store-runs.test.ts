import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { FeedbackAnswer } from '../../../experiments/analysis/kits/feedback/feedback-kit.ts'
import type { PushedRuns, Responses } from '../../../experiments/feedback/pushed-runs.ts'
import { storeRuns } from '../../../experiments/feedback/store-runs.ts'
import { summarise } from '../../../experiments/feedback/summarise.ts'
import { channelNames } from '../../../model/index.ts'
import { normal } from '../../../model/random.ts'
import { answerOf } from '../analysis/kits/answer-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-feedback-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = (level: number) => Float64Array.from({ length: 11 }, (_, tick) => (tick === 0 ? 0 : level))
const responses = (level: number): Responses => ({ adoption: path(level), gdp: path(2 * level) })

/** Responses that chance makes larger or smaller, whatever is held. */
function madeRuns(replicate: number): PushedRuns {
  const own = 1 + 0.1 * normal(1, 1, replicate, 0)
  const each = (of: (i: number) => number) =>
    Object.fromEntries(channelNames.map((name, i) => [name, responses(of(i) * own)])) as PushedRuns['held']
  return {
    baseline: { adoption: path(0.5), gdp: path(100), trust: path(0.3) },
    closed: responses(2 * own),
    open: responses(own),
    held: each((i) => 1.5 + 0.01 * i),
    alone: each((i) => 1.2 + 0.01 * i),
  }
}

it('the kit finds in the stored runs the gains that the command prints', async () => {
  const runs = [0, 1, 2, 3, 4, 5].map(madeRuns)
  await storeRuns(
    folder,
    runs.map((each, replicate) => ({ seed: 10 + replicate, replicate, runs: each })),
  )
  const { pushed, channels } = await answerOf<FeedbackAnswer>(folder, 'feedback')
  expect(channels).toEqual([...channelNames])
  for (const { outcome, all, channels: printed, interaction } of summarise(runs, 0)) {
    const found = pushed.find((each) => each.outcome === outcome)
    expect(found?.n).toBe(6)
    expect(found?.all?.estimate).toBeCloseTo(all.estimate, 9)
    expect(found?.interaction?.estimate).toBeCloseTo(interaction.estimate, 9)
    printed.forEach(({ channel, amid, alone }, i) => {
      expect(found?.gains?.[i].channel).toBe(channel)
      expect(found?.gains?.[i].amid?.estimate).toBeCloseTo(amid.estimate, 9)
      expect(found?.gains?.[i].alone?.estimate).toBeCloseTo(alone.estimate, 9)
    })
  }
})
