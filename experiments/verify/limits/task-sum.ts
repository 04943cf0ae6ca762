// The two-class task block stands for a CES sum over many tasks, each class sharing its input evenly (Aghion, Jones and
// Jones 2019): N = [ (1/n) sum_i (n x_i)^r ]^(1/r).
import { labourEfficiency } from '../../../model/technology/plan-production.ts'
import type { Check } from '../verification.ts'
import { advance, openLimit } from './limit-economy.ts'
import { within } from './near.ts'

const tasks = 1000
const quarters = 60

export function taskSum(): Check[] {
  const economy = openLimit('limit-task-sum')
  const { firms, markets } = economy
  const { taskSubstitution: rho, automationSlope } = economy.parameters
  let worst = 0
  for (let quarter = 0; quarter < quarters; quarter++) {
    const efficiency = labourEfficiency(economy, 0, 1)
    advance(economy)
    const machines = firms.intelligence[0]
    const labour = firms.labour[0] * efficiency * markets.hours
    const automated = tasks * firms.automation[0]
    let sum = 0
    for (let task = 0; task < tasks; task++) {
      const input = task < automated ? machines / automated : labour / (tasks - automated)
      sum += (tasks * input) ** rho
    }
    worst = Math.max(worst, Math.abs((sum / tasks) ** (1 / rho) / firms.taskNeed[0] - 1))
  }
  if (automationSlope !== 0) throw new Error('limit-task-sum: the automated share must stand still')
  return [
    within(
      { en: `Task block less the sum over ${tasks} tasks, relative`, zh: `任务组合与${tasks}项任务求和之相对差` },
      0,
      worst,
      // Rounding of a sum of that many terms.
      1e-12,
    ),
  ]
}
