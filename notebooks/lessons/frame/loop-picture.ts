import { fill } from '../../../experiments/chart/fill.ts'
import type { HysteresisLoop } from '../../../experiments/chart/hysteresis-loop.ts'
import { unitOf } from '../../../experiments/chart/units.ts'
import { estimateOf } from '../../../experiments/measure/estimate.ts'
import { intervalOf } from '../../../experiments/measure/interval.ts'
import type { Language } from '../../../experiments/spec/text.ts'
import { observables } from '../../../model/index.ts'
import { drawSvg } from '../../drawing/drawing.ts'
import type { Path } from '../../engine/engine.ts'
import type { Step } from './lesson.ts'
import { unitOfObservable } from './outcomes.ts'
import { words } from './words.ts'

/** Quarters over which a level is read: the last year before the next one. */
const read = 4

/**
 * Loops of a step, one for each arm that it names: an outcome against what was led there and back, both read at the end
 * of each level.
 */
export async function loopPicture(step: Step, runs: readonly (readonly Path[])[], language: Language): Promise<string> {
  const { loop, arms } = step
  if (!loop) return ''
  const drawn = await Promise.all(
    loop.arms.map((arm) => {
      const ended = runs[arm].filter(({ status }) => status === 'done')
      const points = loop.ends.map((tick) => {
        const [x, y] = [loop.x, loop.y].map((name) => intervalOf(ended.map((run) => meanBefore(run, name, tick))))
        return { x: x?.median ?? Number.NaN, estimate: estimateOf(y?.median ?? 0, y?.low ?? 0, y?.high ?? 0) }
      })
      const turn = Math.floor(points.length / 2)
      const table: HysteresisLoop = {
        text: {
          title: fill(words.loopOf, { name: arms[arm].name }),
          x: axis(loop.x),
          y: axis(loop.y),
          n: ended.length,
          band: words.loopRuns,
        },
        unit: unitOfObservable(loop.y),
        factorUnit: unitOfObservable(loop.x),
        there: points.slice(0, turn + 1),
        back: points.slice(turn),
      }
      return drawSvg('hysteresisLoop', table, language)
    }),
  )
  return drawn.join('')
}

function meanBefore(run: Path, name: string, tick: number): number {
  const figures = run.series(name).slice(tick - read + 1, tick + 1)
  return figures.reduce((sum, figure) => sum + figure, 0) / read
}

const axis = (name: string) => ({
  title: observables.find((each) => each.name === name) ?? { en: name, zh: name },
  unit: unitOf(unitOfObservable(name)).name,
})
