import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { skillCount } from '../names.ts'
import { below } from '../random.ts'

/**
 * Full employment: whoever has no work takes it where somebody who works does, drawn at random, so that firms grow by
 * their shares of the workers. Nobody leaves. Source: Solow 1956 takes full employment as given; hiring in proportion
 * to size as in Simon and Bonini 1958.
 */
export function employEveryone(state: State): void {
  const { households, firms, seed, tick } = state
  const working: number[] = []
  for (let h = 0; h < households.count; h++) if (households.employer[h] >= 0) working.push(h)
  if (working.length === 0) return
  firms.vacancies.fill(0)
  for (let h = 0; h < households.count; h++) {
    if (households.employer[h] >= 0) continue
    const f = households.employer[working[below(working.length, seed, streams.search, h, tick)]]
    households.employer[h] = f
    households.region[h] = firms.region[f]
    households.training[h] = 0
    firms.staff[f * skillCount + households.skill[h]]++
    working.push(h)
  }
}
