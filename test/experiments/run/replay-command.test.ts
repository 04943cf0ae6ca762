import { expect, test } from 'vitest'
import { replayCommand } from '../../../experiments/run/replay-command.ts'

const asked = { seed: 5, replicates: 9, ticks: 12 }

test('a replay names file, seed, replicates, length and run; odd file names are quoted', () => {
  expect(replayCommand('a.yaml', asked, 80)).toBe(
    'npx nqpf run a.yaml --seed 5 --replicates 9 --ticks 12 --only 80 --out results/replay-80',
  )
  expect(replayCommand("my 'file.yaml", asked, 8)).toContain("run 'my '\\''file.yaml' --seed")
})

test('a replay of a quick form asks for it, as its runs are numbered otherwise', () => {
  expect(replayCommand('a.yaml', { ...asked, quick: true }, 1)).toContain('run a.yaml --quick --seed 5')
})
