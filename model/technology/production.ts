// A firm's output from capital and tasks.
//
//   Y = A [ pK K^o + (1 - pK) N^o ]^(1/o),   o = -0.4 by default
//
// Source: design, section 4, after the Full Takeoff Model (Davidson 2023), whose outer nest it is.
// Capital that is owned need not all be used: a firm with spare capital works at its planned capital-task ratio (so
// that tasks and labour move in proportion to output), and one short of capital presses more tasks on what it has.
// Source: Caiani et al. (2016), Agent based-stock flow consistent macroeconomics (utilisation of capital).
import { exp, log } from '../math.ts'
import { ces2 } from './ces.ts'
import { cesInputRatio, cesUnitCost } from './ces-duality.ts'
import { cesInputNeeded } from './ces-input-needed.ts'

/** Output when all of `capital` and `tasks` is used; `productivity` is A, `capitalWeight` pK, `rho` o. */
export function output(
  productivity: number,
  capital: number,
  tasks: number,
  capitalWeight: number,
  rho: number,
): number {
  return productivity * ces2(capital, tasks, capitalWeight, 1 - capitalWeight, rho)
}

/** Cost-minimising capital per task, from the user cost of capital (per unit and quarter) and the cost of a task. */
export function capitalRatio(userCost: number, taskCost: number, capitalWeight: number, rho: number): number {
  return cesInputRatio(userCost, taskCost, capitalWeight, 1 - capitalWeight, rho)
}

/** Least cost of a unit of output at the planned ratio: the dual of `output`. */
export function unitCost(
  productivity: number,
  userCost: number,
  taskCost: number,
  capitalWeight: number,
  rho: number,
): number {
  return cesUnitCost(userCost, taskCost, capitalWeight, 1 - capitalWeight, rho) / productivity
}

/** Output of one task worked at capital per task `ratio`. Depends on no quantity: compute it once and pass it on. */
export function outputPerTask(productivity: number, ratio: number, capitalWeight: number, rho: number): number {
  return output(productivity, ratio, 1, capitalWeight, rho)
}

/**
 * Tasks needed for a wanted output with the capital owned. `perTask` is `outputPerTask` at `ratio`.
 *
 * In proportion to output while the plan leaves capital idle; by inversion with all capital in use beyond that, where
 * it is Infinity when the capital cannot carry the output at all (rho < 0).
 */
export function tasksNeeded(
  wanted: number,
  productivity: number,
  capital: number,
  ratio: number,
  perTask: number,
  capitalWeight: number,
  rho: number,
): number {
  const planned = wanted / perTask
  if (planned * ratio <= capital) return planned
  return cesInputNeeded(wanted / productivity, capital, capitalWeight, 1 - capitalWeight, rho)
}

/** Capital in use when `tasks` are worked: the planned ratio, as far as the capital owned goes. */
export function capitalInUse(capital: number, tasks: number, ratio: number): number {
  return Math.min(capital, ratio * tasks)
}

/** Output from the tasks that were really worked: the inverse of `tasksNeeded` in tasks. */
export function outputFromTasks(
  productivity: number,
  capital: number,
  tasks: number,
  ratio: number,
  perTask: number,
  capitalWeight: number,
  rho: number,
): number {
  if (tasks * ratio <= capital) return perTask * tasks
  return output(productivity, capital, tasks, capitalWeight, rho)
}

/**
 * Share of output that goes to tasks when both inputs are paid their marginal products, (1 - pK) (A N / Y)^o.
 * The short-run marginal cost of a firm with all capital in use is task cost x tasks / (output x this share).
 */
export function taskShare(
  productivity: number,
  tasks: number,
  made: number,
  capitalWeight: number,
  rho: number,
): number {
  return (1 - capitalWeight) * exp(rho * log((productivity * tasks) / made))
}
