import { pays, receives } from '../accounts/ledger.ts'
import { incomeMemory } from '../agents/households.ts'
import type { State } from '../agents/state.ts'
import { exp, log } from '../math.ts'
import { regionCount, skillCount } from '../names.ts'
import { give, total } from '../team/exchange.ts'
import { shareFromBothEnds } from '../team/parts.ts'

/**
 * Work and pay: sums the efficiency of each firm's staff and pays W[region, class] x offer x efficiency x hours,
 * income tax withheld; counts the unemployed by region and class.
 */
export function workAndPay(state: State): void {
  const { households, firms, markets, government, ledger } = state
  const { gross, employed } = payWorkers(state, 1 - government.incomeTax)
  let bill = 0
  for (let f = 0; f < firms.count; f++) {
    bill += firms.wageBill[f]
    firms.deposits[f] -= firms.wageBill[f]
    const labour =
      firms.staffEfficiency[f * skillCount] +
      firms.staffEfficiency[f * skillCount + 1] +
      firms.staffEfficiency[f * skillCount + 2]
    if (labour > 0) firms.staffAiSkill[f] /= labour
  }
  markets.employed = employed
  markets.wageSum = gross
  markets.unemployment = 1 - employed / households.count
  pays(ledger, 'wages', 'firms', bill)
  receives(ledger, 'wages', 'households', gross)
  pays(ledger, 'incomeTax', 'households', gross * government.incomeTax)
  government.revenue += bill * government.incomeTax
  receives(ledger, 'incomeTax', 'government', bill * government.incomeTax)
}

/**
 * Pays each worker, who keeps a part after tax, and sums up by firm; returns wages before tax and the employed. Sums go
 * in the order of workers: in a team each member pays a part of them, and what the first has summed up for its own goes on
 * over the others' workers, money with the first, efficiency and skill with the last member.
 */
function payWorkers(state: State, keep: number): { gross: number; employed: number } {
  const { households, firms, markets, team } = state
  const { staffEfficiency, staffAiSkill, wageBill } = firms
  const { unemployed, workforce } = markets
  staffEfficiency.fill(0)
  staffAiSkill.fill(0)
  wageBill.fill(0)
  unemployed.fill(0)
  workforce.fill(0)
  const gross = new Float64Array(1)
  const firstOfOthers = shareFromBothEnds(team, households.count, (from, to) =>
    payWorkersOf(state, keep, gross, from, to),
  )
  if (team.size > 1) {
    give(team, 0, [staffEfficiency, staffAiSkill])
    if (team.member === 0) sumMoney(state, gross, firstOfOthers)
    if (team.member === team.size - 1) sumStaff(state, firstOfOthers)
    give(team, 0, [wageBill, gross])
    give(team, team.size - 1, [staffEfficiency, staffAiSkill])
    total(team, unemployed)
    total(team, workforce)
  }
  let employed = 0
  for (let cell = 0; cell < workforce.length; cell++) employed += workforce[cell] - unemployed[cell]
  return { gross: gross[0], employed }
}

/** Pays workers `from` to `to` - 1 and counts them; the first member sums up as well, others note the efficiency of workers. */
function payWorkersOf(state: State, keep: number, gross: Float64Array, from: number, to: number): void {
  const { households, firms, parameters, technology, markets, team } = state
  const { hours, wage: going, unemployed, workforce } = markets
  const { region, skill, employer, ability, aiSkill, wage, deposits, income, yearIncome } = households
  const { sector, wageOffer, staffEfficiency, staffAiSkill, wageBill } = firms
  const { skillEfficiency, regionProductivity } = parameters
  const { labourFactor } = technology
  const { numbers: noted } = team.notes
  const classes = skillCount
  const memory = incomeMemory
  const sumsUp = team.member === 0
  for (let h = from; h < to; h++) {
    const r = region[h]
    const k = skill[h]
    const cell = r * classes + k
    workforce[cell]++
    const f = employer[h]
    if (f < 0) {
      unemployed[cell]++
      continue
    }
    const efficiency = ability[h] * skillEfficiency[k] * labourFactor[sector[f]] * regionProductivity[r]
    const earned = going[cell] * wageOffer[f] * efficiency * hours
    wage[h] = earned
    deposits[h] += earned * keep
    income[h] += earned * keep
    yearIncome[h] += memory * earned
    if (!sumsUp) {
      noted[h] = efficiency
      continue
    }
    staffEfficiency[f * classes + k] += efficiency
    staffAiSkill[f] += efficiency * aiSkill[h]
    wageBill[f] += earned
    gross[0] += earned
  }
}

/** Goes on to sum up what firms have paid. */
function sumMoney({ households, firms }: State, gross: Float64Array, from: number): void {
  const { employer, wage, count } = households
  const { wageBill } = firms
  for (let h = from; h < count; h++) {
    const f = employer[h]
    if (f < 0) continue
    wageBill[f] += wage[h]
    gross[0] += wage[h]
  }
}

/** Goes on to sum up the efficiency and AI skill of staff, by what others have noted. */
function sumStaff({ households, firms, team }: State, from: number): void {
  const { employer, skill, aiSkill, count } = households
  const { staffEfficiency, staffAiSkill } = firms
  const { numbers: noted } = team.notes
  for (let h = from; h < count; h++) {
    const f = employer[h]
    if (f < 0) continue
    staffEfficiency[f * skillCount + skill[h]] += noted[h]
    staffAiSkill[f] += noted[h] * aiSkill[h]
  }
}

/**
 * Going wages. All follow the nation's Phillips curve, W' = W (1 + pi_e) (1 + pass x productivity trend) e^(k (u* - u)), in
 * logs, so that no unemployment turns a wage negative. Between regions and classes the level of the wage, not its growth,
 * goes with unemployment: ln (W_c / W) moves towards -b (u_c - u) by the part `wageCurveSpeed`. A Phillips curve of each
 * cell's own would let wages drift apart without end, as classes differ in unemployment for good.
 * Sources: wage Phillips curve with expected inflation and productivity (design 4); wage curve (Blanchflower and Oswald
 * 1994): wages 1 percent lower where unemployment is a tenth higher, so that b = 0.1/u*.
 */
export function setWages(state: State): void {
  const { markets, parameters } = state
  const { wage, unemployed, workforce, unemployment } = markets
  const { wageCurve, wageCurveSpeed } = parameters
  const trend =
    (1 + markets.expectedInflation) *
    (1 + parameters.productivityPassThrough * markets.productivityTrend) *
    exp(parameters.wagePhillips * (parameters.startUnemployment - unemployment))
  let workers = 0
  let meanLog = 0
  for (let cell = 0; cell < regionCount * skillCount; cell++) {
    workers += workforce[cell]
    meanLog += workforce[cell] * log(wage[cell])
  }
  meanLog /= workers
  for (let cell = 0; cell < regionCount * skillCount; cell++) {
    const own = workforce[cell] > 0 ? unemployed[cell] / workforce[cell] : unemployment
    const aim = wageCurve * (unemployment - own)
    wage[cell] *= trend * exp(wageCurveSpeed * (aim - (log(wage[cell]) - meanLog)))
  }
}
