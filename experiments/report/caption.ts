import { fill } from '../chart/fill.ts'
import type { Text } from '../spec/text.ts'
import type { Manifest } from '../store/manifest.ts'
import { reproduceCommand } from './html/reproduce-command.ts'
import { captionWords as words } from './words/caption.ts'

/** What stands under each chart of an experiment: which runs of which model it shows, and the command that makes them. */
export function captionOf({ experiment, versions, counts }: Manifest): Text {
  const { name, seed, replicates, ticks, design } = experiment
  const { points, done, failed } = counts
  const plain = { name, seed, replicates, ticks, points, done, failed, ...versions }
  const runs = fill(design.kind === 'path' ? words.path : points > 1 ? words.points : words.onePoint, plain)
  return fill(words.caption, {
    ...plain,
    runs: failed > 0 ? fill(words.failed, { runs, failed }) : runs,
    command: reproduceCommand(experiment),
  })
}
