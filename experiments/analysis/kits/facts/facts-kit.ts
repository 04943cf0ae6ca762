import type { BootstrapInterval } from '../../../measure/bootstrap/bootstrap-interval.ts'
import { meanInterval } from '../../../measure/bootstrap/mean-interval.ts'
import { groupBy } from '../../group-by.ts'
import { chooseOutcomes } from '../choose-columns.ts'
import { type Kit, refusal } from '../kit.ts'
import { type Distribution, distributionOf, type GrowthShape, growthShape } from './distribution.ts'
import { runFacts } from './run-facts.ts'
import { factsSections } from './sections.ts'
import { factsWords as words } from './words.ts'

/** Facts of the runs of one point. */
export interface PointFacts {
  point: number
  runs: number
  facts: { name: string; figure: BootstrapInterval }[]
  /** Of the reporters that were asked for: each run is then one member of a population. */
  distributions: Distribution[]
  growth: GrowthShape[]
}

export interface FactsAnswer {
  points: PointFacts[]
  /** Reporters that known facts would have needed. */
  missing: string[]
}

/** Whose growth is looked at where nothing is asked for. */
const usualGrowth = 'gdp'

/** Does the economy show what real ones do: inequality, Okun, Beveridge, Phillips, fat tails, sources of growth? */
export const factsKit: Kit = async (table, options) => {
  const { reporters, overTime, seed } = table
  const chosen = chooseOutcomes('facts', table, options, 0)
  if (chosen.status === 'error') return chosen
  const has = (needs: readonly string[]): boolean => needs.every((name) => overTime.includes(name))
  const told = runFacts.filter(({ needs }) => has(needs))
  const asked = chosen.names
  const ofGrowth = [...new Set([...asked, usualGrowth])].filter((name) => overTime.includes(name))
  if (told.length === 0 && asked.length === 0) return refusal('facts', words.nothing(reporters))
  const runs = await table.read([...new Set([...told.flatMap(({ needs }) => needs), ...asked, ...ofGrowth])])
  const answer: FactsAnswer = {
    points: [...groupBy(runs, ({ point }) => point)].map(([point, own]) => ({
      point,
      runs: own.length,
      facts: told.map(({ name, needs, figure }) => ({
        name,
        figure: meanInterval(
          own.map(({ figures }) => figure(...needs.map((each) => figures[each]))),
          { seed },
        ),
      })),
      distributions: asked.map((name) => distributionOf(own, name)),
      growth: ofGrowth.map((name) => growthShape(own, name)),
    })),
    missing: [...new Set(runFacts.flatMap(({ needs }) => needs))].filter((name) => !overTime.includes(name)),
  }
  return { status: 'ok', kit: 'facts', sections: factsSections(answer), figures: answer }
}
