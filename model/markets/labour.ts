import type { State } from '../agents/state.ts'
import { investAhead } from '../agents/investment.ts'
import { skillCount } from '../names.ts'
import { drawAhead } from '../team/draws-ahead.ts'
import { give } from '../team/exchange.ts'
import { sumOf } from '../team/notes.ts'
import { planStaff } from './labour-demand.ts'
import { weighAhead } from './market-weights.ts'
import { creditSavers } from './interest.ts'
import { matchWorkers } from './matching.ts'
import { separate } from './separations.ts'
import { drawComparisons } from './shared-comparisons.ts'

/** The labour market of a quarter: layoffs and quits, vacancies, search and matching, and firms' wage bids. */
export function clearLabour(state: State): void {
  const { firms, markets, team } = state
  const wanted = new Int32Array(firms.count * skillCount)
  planStaff(state, wanted)
  separate(state)
  // Who finds work depends on who looked before: the first member of a team does it all, in this order, and the others
  // make meanwhile what comes later and depends on nothing that changes here.
  if (team.member === 0) {
    const posted = postVacancies(state, wanted)
    matchWorkers(state)
    bidWages(state, posted)
  } else {
    drawComparisons(state)
    weighAhead(state)
    investAhead(state)
    drawAhead(state)
    if (team.member === team.size - 1) team.notes.sums[sumOf.interest] = creditSavers(state)
  }
  give(team, 0, [firms.layoffs, firms.staff, firms.vacancies, firms.wageOffer, markets.workforce])
}

/** Heads that are missing become vacancies; returns how many there are of each firm and class. */
function postVacancies({ firms }: State, wanted: Int32Array): Int32Array {
  for (let cell = 0; cell < wanted.length; cell++) firms.vacancies[cell] = Math.max(0, wanted[cell] - firms.staff[cell])
  return firms.vacancies.slice()
}

/** A firm whose posts stay open bids its wage up; else it drifts back to the going wage. */
function bidWages({ firms, parameters }: State, posted: Int32Array): void {
  for (let f = 0; f < firms.count; f++) {
    let open = 0
    let all = 0
    for (let k = 0; k < skillCount; k++) {
      open += firms.vacancies[f * skillCount + k]
      all += posted[f * skillCount + k]
    }
    const unfilled = all > 0 ? open / all : 0
    firms.wageOffer[f] += parameters.wageBidding * unfilled - parameters.wageBidDecay * (firms.wageOffer[f] - 1)
  }
}
