import { regionCount, skillCount } from '../names.ts'
import { observableGroup, shareOf } from './group.ts'
import type { Reading } from './reading.ts'

/** Part of the workforce of a skill that is without work. */
function unemploymentOf({ state }: Reading, skill: number): number {
  const { unemployed, workforce } = state.markets
  let without = 0
  let all = 0
  for (let r = 0; r < regionCount; r++) {
    without += unemployed[r * skillCount + skill]
    all += workforce[r * skillCount + skill]
  }
  return shareOf(without, all)
}

/** Posts that stayed open, over posts filled and open. */
function vacancyRate({ state, workers }: Reading): number {
  let open = 0
  const { vacancies } = state.firms
  for (let cell = 0; cell < vacancies.length; cell++) open += vacancies[cell]
  return shareOf(open, workers.employed + open)
}

/** Part of labour, in efficiency units, that stands in for a higher class. */
function mismatch({ state: { firms } }: Reading): number {
  let misfit = 0
  let all = 0
  for (let f = 0; f < firms.count; f++) {
    misfit += firms.mismatch[f] * firms.labour[f]
    all += firms.labour[f]
  }
  return shareOf(misfit, all)
}

/** Mean wage in consumer goods. Wages of the start are those of its first quarter, see `readAccounts`. */
export function realWage(reading: Pick<Reading, 'state' | 'accounts'>, wages: number, workers: number): number {
  const { state, accounts } = reading
  const nominal = state.tick === 0 ? 1 / ((1 + state.rates.growth) * (1 + state.rates.inflationTarget)) : 1
  return (shareOf(wages, workers) * nominal) / accounts.price
}

export const labour = observableGroup(
  {
    unemployment: ['share', 'Unemployment', '失业率'],
    unemploymentRoutine: ['share', 'Unemployment of routine workers', '常规型劳动者失业率'],
    unemploymentCognitive: ['share', 'Unemployment of cognitive workers', '认知型劳动者失业率'],
    unemploymentCreative: ['share', 'Unemployment of creative workers', '创造型劳动者失业率'],
    employmentRoutine: ['share', 'Routine workers among the employed', '就业中的常规型劳动者占比'],
    employmentCognitive: ['share', 'Cognitive workers among the employed', '就业中的认知型劳动者占比'],
    employmentCreative: ['share', 'Creative workers among the employed', '就业中的创造型劳动者占比'],
    wageRoutine: [
      'ratio',
      'Real wage of routine workers, mean wage at start = 1',
      '常规型劳动者实际工资（期初平均=1）',
    ],
    wageCognitive: [
      'ratio',
      'Real wage of cognitive workers, mean wage at start = 1',
      '认知型劳动者实际工资（期初平均=1）',
    ],
    wageCreative: [
      'ratio',
      'Real wage of creative workers, mean wage at start = 1',
      '创造型劳动者实际工资（期初平均=1）',
    ],
    labourShare: ['share', 'Wages in GDP', '劳动报酬占GDP比重'],
    vacancyRate: ['share', 'Open posts over all posts', '岗位空缺率'],
    hours: ['ratio', 'Hours of a worker, start = 1', '人均工时（期初=1）'],
    gigShare: ['share', 'Gig contracts among the employed', '零工就业占比'],
    mismatch: ['share', 'Labour that stands in for a higher skill', '技能错配的劳动占比'],
    earningsVolatility: [
      'ratio',
      'Volatility of earnings: spread over workers of their change from quarter to quarter',
      '劳动收入波动（个体季度变化的离散程度）',
    ],
    employmentAgriculture: ['share', 'Agriculture in employment', '农业就业占比'],
    employmentIndustry: ['share', 'Industry in employment', '工业就业占比'],
    employmentServices: ['share', 'Services in employment', '服务业就业占比'],
    employmentEmerging: ['share', 'Emerging industries in employment', '新兴产业就业占比'],
  },
  (reading) => {
    const { state, accounts, workers, start, earningsVolatility } = reading
    const employed = (count: number) => shareOf(count, workers.employed)
    const wage = (skill: number) => realWage(reading, workers.wagesBySkill[skill], workers.bySkill[skill]) / start.wage
    return {
      unemployment: state.markets.unemployment,
      unemploymentRoutine: unemploymentOf(reading, 0),
      unemploymentCognitive: unemploymentOf(reading, 1),
      unemploymentCreative: unemploymentOf(reading, 2),
      employmentRoutine: employed(workers.bySkill[0]),
      employmentCognitive: employed(workers.bySkill[1]),
      employmentCreative: employed(workers.bySkill[2]),
      wageRoutine: wage(0),
      wageCognitive: wage(1),
      wageCreative: wage(2),
      labourShare: shareOf(accounts.wages, accounts.income),
      vacancyRate: vacancyRate(reading),
      hours: state.markets.hours,
      gigShare: employed(workers.gig),
      mismatch: mismatch(reading),
      earningsVolatility,
      employmentAgriculture: employed(workers.bySector[0]),
      employmentIndustry: employed(workers.bySector[1]),
      employmentServices: employed(workers.bySector[2]),
      employmentEmerging: employed(workers.bySector[3]),
    }
  },
)
