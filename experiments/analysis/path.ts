import { pathLevels } from '../design/path-changes.ts'
import { differenceInterval, meanInterval } from '../measure/bootstrap/mean-interval.ts'
import type { Design } from '../spec/design.ts'
import { groupBy } from './group-by.ts'
import { level } from './options.ts'
import { type Path, readPaths } from './read-paths.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

type PathDesign = Extract<Design, { kind: 'path' }>

/** The way there and back of one outcome by level of the parameter that was led, and the loop between the two. */
export async function pathSections(results: Results, design: PathDesign, outcome: string): Promise<Section[]> {
  const paths = await readPaths(results, design, outcome)
  if (paths.length === 0) return []
  const byPoint = groupBy(paths, ({ point }) => point)
  const levels = pathLevels(design).slice(0, design.steps + 1)
  const pointColumn = byPoint.size > 1 ? [{ name: 'point', title: words.point }] : []
  const curves: Section = {
    name: 'path',
    title: words.path,
    outcome,
    columns: [
      ...pointColumn,
      { name: 'level', title: { en: design.parameter, zh: design.parameter } },
      { name: 'there', title: words.there },
      ...(design.back
        ? [
            { name: 'back', title: words.back },
            { name: 'gap', title: words.gap },
          ]
        : []),
    ],
    rows: [...byPoint].flatMap(([point, own]) =>
      levels.map((value, place) => curveRow(own, { point, value, place }, results, design)),
    ),
    notes: [words.pathPlain, words.bca],
  }
  if (!design.back) return [curves]
  const loop: Section = {
    name: 'loop-area',
    title: words.loopArea,
    outcome,
    columns: [...pointColumn, { name: 'area', title: words.area }],
    rows: [...byPoint].map(([point, own]) => {
      const areas = own.map(({ values }) => loopArea(design.scale === 'log' ? levels.map(Math.log) : levels, values))
      return { point, area: meanInterval(areas, { seed: results.seed, level }) }
    }),
    notes: [design.scale === 'log' ? words.areaLog : words.areaPlain, words.lagOrMemory],
  }
  return [curves, loop]
}

function curveRow(
  paths: readonly Path[],
  { point, value, place }: { point: number; value: number; place: number },
  { seed }: Results,
  { steps, back }: PathDesign,
): Section['rows'][number] {
  const there = paths.map(({ values }) => values[place])
  const row = { point, level: value, there: meanInterval(there, { seed, level }) }
  if (!back) return row
  const returned = paths.map(({ values }) => values[2 * steps - place])
  // At the turning point both ways are one.
  const gap = place === steps ? null : differenceInterval(there, returned, { seed, level, paired: true })
  return { ...row, back: meanInterval(returned, { seed, level }), gap }
}

/**
 * Integral of the way back less the way there over the parameter from its lower to its higher end, by the trapezoidal
 * rule, in the unit of the outcome times that of the parameter.
 * @param levels those of the way there, in their order
 * @param values at all levels there and back
 */
export function loopArea(levels: readonly number[], values: readonly number[]): number {
  const last = values.length - 1
  const gaps = levels.map((_, place) => values[last - place] - values[place])
  return levels.slice(1).reduce((area, each, i) => area + (Math.abs(each - levels[i]) * (gaps[i] + gaps[i + 1])) / 2, 0)
}
