// Reshaping: innovation makes new tasks that people do first.
//
//   v' = (1 - obsolescence) v + rate x innovation x min(1, 1 + v)
//
// A rate below 0 takes tasks from people instead, a part of those that are left (v > -1).
// v counts new tasks per old one; the share of automated tasks falls to phi/(1+v) and the work left to people shifts to
// the new tasks' mix. Source: Acemoglu & Restrepo (2018), The race between man and machine (creation of new tasks).

/** New tasks per old one after a quarter; `innovation` is this quarter's, as a share (say growth of the algorithm). */
export function nextNewTasks(newTasks: number, innovation: number, rate: number, obsolescence: number): number {
  return (1 - obsolescence) * newTasks + rate * Math.max(0, innovation) * Math.min(1, 1 + newTasks)
}

/** New tasks at a steady innovation. */
export function steadyNewTasks(innovation: number, rate: number, obsolescence: number): number {
  return (rate * innovation) / obsolescence
}

/** Share of all tasks that is automated once new tasks are there. */
export function dilutedAutomation(automated: number, newTasks: number): number {
  return automated / (1 + newTasks)
}
