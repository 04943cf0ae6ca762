import { createHash } from 'node:crypto'
import { alternativeFactor } from '../design/run-job.ts'
import { pushFactors } from '../spec/push-factors.ts'
import type { AskedExperiment } from './manifest.ts'

/** Columns of an experiment's tables beside those that all experiments have. */
export interface Layout {
  /** Names of the factors as points hold them; what the design adds first: `alternative`, or `push` and `hold_<channel>`. */
  factors: string[]
  /** Those among them that each replicate draws from a posterior, so that they differ within a point. */
  drawn: string[]
  /** Names of the reporters: columns of the series, and outcomes of the runs. */
  reporters: string[]
}

/** @param reporters those of the runs: the file's, and what a path leads */
export function layoutOf(
  asked: Pick<AskedExperiment, 'factors' | 'design' | 'posterior'>,
  reporters: readonly string[],
): Layout {
  const named = asked.factors.map(({ name }) => name)
  const drawn = asked.posterior?.parameters ?? []
  return { factors: [...ofDesign(asked.design), ...named, ...drawn], drawn, reporters: [...reporters] }
}

/** What a design adds to its factors. */
function ofDesign(design: AskedExperiment['design']): string[] {
  if (design.kind === 'compare') return [alternativeFactor]
  return design.kind === 'feedback' ? pushFactors(design.channels) : []
}

/** Column of a factor: its name, told from a reporter of the same name by a mark. */
export const factorColumn = (factor: string, { reporters }: Layout): string =>
  reporters.includes(factor) ? `${factor} (set)` : factor

/** Names the columns of parts, so that those of an older form of the file are not taken for those of this one. */
export const partsLayout = ({ reporters }: Layout): string =>
  createHash('sha256').update(JSON.stringify(reporters)).digest('hex').slice(0, 8)

/** About how many columns the widest table has. */
export const columnsOf = ({ factors, reporters }: Layout): number => factors.length + reporters.length
