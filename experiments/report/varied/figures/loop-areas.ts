import { drawable } from '../../../chart/drawable.ts'
import { fill } from '../../../chart/fill.ts'
import { intervalRows } from '../../../chart/interval-rows.ts'
import { chartWords } from '../../../chart/words.ts'
import type { Text } from '../../../spec/text.ts'
import { axisWords } from '../../words/charts.ts'
import { distinctSections, estimateIn, numberIn } from '../cells.ts'
import type { VariedResults } from '../varied-results.ts'
import { settingText } from '../setting-text.ts'
import type { PlannedFigure } from './planned-figure.ts'

export const loopWords = {
  at: { en: '{outcome}, at {setting}', zh: '{outcome}（{setting}）' },
  areas: { en: 'How far the way back lies above the way there: {outcome}', zh: '回程高出去程多少：{outcome}' },
  area: { en: 'Area between the ways', zh: '两程之间的面积' },
  unit: { en: 'outcome times log of what is led', zh: '结果 × 所引导量的对数' },
  unitPlain: { en: 'outcome times what is led', zh: '结果 × 所引导量' },
  none: { en: 'no loop', zh: '无回线' },
}

/** The other factors of a point in words; undefined where nothing else varies. */
export function settingOf(point: number, varied: VariedResults): Text | undefined {
  const own = varied.results.points.find((each) => each.point === point)
  return varied.results.factors.length === 0 || !own ? undefined : settingText(own.setting, varied)
}

/** Areas of the loops with their intervals, a row for each setting; none where there is one setting only. */
export function loopAreaFigures(varied: VariedResults): PlannedFigure[] {
  const { design, replicates } = varied.manifest.experiment
  return distinctSections(varied, 'loop-area').flatMap(({ rows, outcome = '' }) => {
    const known = rows.flatMap(({ point, area }) => {
      const [setting, estimate] = [settingOf(numberIn(point), varied), estimateIn(area)]
      return setting && estimate ? [{ setting, estimate }] : []
    })
    if (known.length < 2) return []
    const table = {
      text: {
        title: fill(loopWords.areas, { outcome: varied.outcome(outcome).label }),
        x: {
          title: loopWords.area,
          unit: design.kind === 'path' && design.scale === 'log' ? loopWords.unit : loopWords.unitPlain,
        },
        y: axisWords.factor,
        n: replicates,
        count: chartWords.countAPoint,
        band: chartWords.meanAndInterval,
      },
      unit: 'ratio',
      rows: known.map(({ setting }) => setting),
      series: [{ label: varied.outcome(outcome).label, estimates: known.map(({ estimate }) => estimate) }],
      reference: { value: 0, label: loopWords.none },
    }
    return [{ chart: 'loop-areas', outcome, ...drawable(intervalRows, table) }]
  })
}
