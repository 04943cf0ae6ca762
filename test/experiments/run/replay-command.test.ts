import { expect, test } from 'vitest'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { replayCommand } from '../../../experiments/run/replay-command.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'

test('a replay names file, seed, length and replicate; odd file names are quoted', () => {
  const loaded = experimentFrom('name: a\nticks: 12\nreplicates: 9\n', 'a.yaml')
  if (loaded.status === 'error') throw new Error('not a good file')
  const planned = planRuns(loaded.experiment, 5)[8]
  expect(replayCommand('a.yaml', 5, planned)).toBe(
    'npx nqpf run a.yaml --seed 5 --replicates 9 --ticks 12 --only 8 --out results/replay-8',
  )
  expect(replayCommand("my 'file.yaml", 5, planned)).toContain("run 'my '\\''file.yaml' --seed")
})
