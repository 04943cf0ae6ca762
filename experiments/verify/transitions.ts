// The transition kit on agents whose transition is known: firms of the preset limit-brock-durlauf, which look at each other
// and are then the Curie-Weiss model, critical at K = bJ = 1 with 1/nu = 1/2 and zeta/nu = -1/4, and the same firms with
// company off, which have no transition. The kit is told neither.
import { criticalPoint } from '../measure/transition/critical-point.ts'
import { momentsOf } from '../measure/transition/moments.ts'
import { reweightedScaling } from '../measure/transition/reweighted-scaling.ts'
import { allRan } from './all-ran.ts'
import { within } from './limits/near.ts'
import { type CompanyRun, runCompanyTask } from './transitions/company-task.ts'
import { close, held, same } from './transitions/estimate-checks.ts'
import { extents } from './transitions/extents.ts'
import { exactCumulant } from './transitions/little.ts'
import { differingQuarters } from './transitions/own-loop.ts'
import { planCompany } from './transitions/plan.ts'
import { cumulantAt, histogramsOf, type MadeCompany, sweepsOf, verdictOn } from './transitions/read-runs.ts'
import type { Verification } from './verification.ts'

const seed = 1
/** Jump of the mean choice below which there is none. */
const resolution = 0.05
const known = { critical: 1, inverseNu: 0.5, zetaOverNu: -0.25 }

export const verify: Verification = async ({ quick, runAll, progress }) => {
  const extent = extents[quick ? 'quick' : 'full']
  const plan = planCompany(extent)
  let done = 0
  const results = await runAll<CompanyRun>(
    plan.map(({ input }) => input),
    runCompanyTask,
    () => progress(++done, plan.length),
  )
  const ran = allRan({ en: 'runs that were made', zh: '完成的运行' }, results)
  if (!ran.holds) return [ran]
  const runs: MadeCompany[] = plan.map((planned, i) => ({ ...planned, run: results.values[i] }))
  const company = sweepsOf(runs, 'company')
  const moments = company.map(({ replicates, ...sweep }) => ({
    ...sweep,
    replicates: replicates.map((cell) => cell.map((values) => momentsOf(values))),
  }))
  const scaling = reweightedScaling(histogramsOf(runs), { seed })
  const [size] = extent.sweep.sizes
  return [
    within(
      {
        en: 'Own loop less rules of adoption: quarters that differ',
        zh: '专用循环与采用规则之差：不同的季度数',
      },
      0,
      differingQuarters(1.1, 0, 200) + differingQuarters(0.7, 0.1, 200),
      0,
    ),
    within(
      { en: `U of ${size} firms at K = 1, all states counted`, zh: `K = 1 时 ${size} 家企业的 U（穷举）` },
      exactCumulant(size, 1),
      cumulantAt(moments, size, 1),
      // Three standard errors.
      quick ? 0.06 : 0.03,
    ),
    held({ en: 'K_c by crossings of U', zh: 'U 交点所得 K_c' }, known.critical, criticalPoint(moments, { seed })),
    // Small sizes are off by more than chance, which the interval does not know: such a miss is to be seen.
    held({ en: 'K_c by collapse', zh: '标度塌缩所得 K_c' }, known.critical, scaling.critical),
    close({ en: 'Exponent 1/nu', zh: '指数 1/ν' }, known.inverseNu, scaling.inverseNu, extent.tolerance),
    close({ en: 'Exponent zeta/nu', zh: '指数 ζ/ν' }, known.zetaOverNu, scaling.zetaOverNu, extent.tolerance),
    same(
      { en: 'Verdict with company', zh: '有同伴效应时的判定' },
      'continuous',
      verdictOn(company, true, { seed, resolution }),
    ),
    same(
      { en: 'Verdict with company off', zh: '无同伴效应时的判定' },
      'crossover',
      verdictOn(sweepsOf(runs, 'alone'), false, { seed, resolution }),
    ),
    ran,
  ]
}
