import type { Section } from '../../../analysis/section.ts'
import { drawable } from '../../../chart/drawable.ts'
import { figureTable } from '../../../chart/figure-table.ts'
import { fill } from '../../../chart/fill.ts'
import { intervalRows } from '../../../chart/interval-rows.ts'
import { smallMultiples } from '../../../chart/small-multiples.ts'
import { differenceUnit, unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import type { Text } from '../../../spec/text.ts'
import { axisWords } from '../../words/charts.ts'
import { figureWords as words } from '../../words/figures.ts'
import { estimateIn, sectionsOf, wordsIn } from '../cells.ts'
import type { OutcomePaths } from '../read-paths.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** Alternatives side by side: means, differences from the first, its responses over time, regret, and how often good enough. */
export function alternativeFigures(varied: VariedResults): PlannedFigure[] {
  const { design } = varied.manifest.experiment
  if (design.kind !== 'compare') return []
  const titles = design.alternatives.map(({ title }) => title)
  return [
    ...sectionsOf(varied, 'compare').flatMap((section) => [
      column('alternatives', words.alternatives, section, 'mean', varied),
      column('differences', fill(words.differences, { first: titles[0] }), section, 'difference', varied),
    ]),
    ...varied.paths.map((paths) => responseFigure(paths, titles, varied)),
    ...sectionsOf(varied, 'regret').flatMap((section) => regretFigures(section, varied)),
    ...sectionsOf(varied, 'satisficing').map((section) => satisficingFigure(section, varied)),
  ]
}

const scenariosOf = ({ manifest: { counts, experiment } }: VariedResults) =>
  experiment.design.kind === 'compare' ? Math.round(counts.points / experiment.design.alternatives.length) : 1

function column(
  chart: string,
  title: Text,
  section: Section,
  name: 'mean' | 'difference',
  varied: VariedResults,
): PlannedFigure {
  const { outcome = '' } = section
  const { label, unit: own } = varied.outcome(outcome)
  const unit = name === 'mean' ? own : differenceUnit(own)
  const known = section.rows.filter((row) => estimateIn(row[name]))
  const text = {
    title: fill(title, { outcome: label }),
    x: { title: name === 'mean' ? words.mean : words.difference, unit: unitOf(unit).name },
    y: axisWords.alternative,
    n: Math.max(1, scenariosOf(varied)),
    count: chartWords.countScenarios,
    band: chartWords.meanAndInterval,
  }
  const rows = known.map(({ alternative }) => wordsIn(alternative))
  const series = [{ label, estimates: known.map((row) => estimateIn(row[name]) ?? null) }]
  const reference = name === 'difference' ? { value: 0, label: words.noDifference } : undefined
  return { chart, outcome, ...drawable(intervalRows, { text, unit, rows, series, reference }) }
}

/** A plot for each alternative, all on one scale. */
function responseFigure(
  { outcome, bands }: OutcomePaths,
  titles: readonly Text[],
  varied: VariedResults,
): PlannedFigure {
  const { label, unit: own } = varied.outcome(outcome)
  const unit = differenceUnit(own)
  const text = {
    title: fill(words.response, { outcome: label, first: titles[0] }),
    x: chartWords.year,
    y: { title: words.difference, unit: unitOf(unit).name },
    n: Math.max(1, ...bands.map(({ n }) => n)),
    count: chartWords.countPairs,
    band: words.medianAndBandOfPairs,
  }
  const all = bands.flatMap(({ points }) => points)
  const domain: [number, number] = [
    Math.min(0, ...all.map(({ low }) => low)),
    Math.max(0, ...all.map(({ high }) => high)),
  ]
  const panels = bands.map(({ place, points }) => ({ label: titles[place], points, unit, domain }))
  return { chart: 'response', outcome, ...drawable(smallMultiples, { text, panels, columns: 2 }) }
}

function regretFigures(section: Section, varied: VariedResults): PlannedFigure[] {
  const { outcome = '' } = section
  const { label, unit: own } = varied.outcome(outcome)
  const unit = differenceUnit(own)
  const text = {
    title: fill(words.regret, { outcome: label }),
    x: { title: words.regretAxis, unit: unitOf(unit).name },
    y: axisWords.alternative,
    n: Math.max(1, scenariosOf(varied)),
    count: chartWords.countScenarios,
    band: chartWords.figureAndInterval,
  }
  const series = (['mean', 'ninetieth', 'maximum'] as const).map((name) => ({
    label: words.regrets[name],
    estimates: section.rows.map((row) => estimateIn(row[name]) ?? null),
  }))
  const rows = section.rows.map(({ alternative }) => wordsIn(alternative))
  const cells = { ...text, title: fill(words.regretTable, { outcome: label }), band: words.cellMarks }
  return [
    { chart: 'regret', outcome, ...drawable(intervalRows, { text, unit, rows, series }) },
    { chart: 'regrets', outcome, ...drawable(figureTable, { text: cells, unit, rows, columns: series }) },
  ]
}

function satisficingFigure(section: Section, varied: VariedResults): PlannedFigure {
  const text = {
    title: words.satisficing,
    x: { title: words.scenarioShare, unit: unitOf('share').name },
    y: axisWords.alternative,
    n: Math.max(1, scenariosOf(varied)),
    count: chartWords.countScenarios,
    band: chartWords.figureAndInterval,
  }
  const rows = section.rows.map(({ alternative }) => wordsIn(alternative))
  const series = [{ label: words.satisficing, estimates: section.rows.map(({ share }) => estimateIn(share) ?? null) }]
  const domain: [number, number] = [0, 1]
  return { chart: 'satisficing', ...drawable(intervalRows, { text, unit: 'share', rows, series, domain }) }
}
