import { table } from '../cli/table.ts'
import type { Language, Text } from '../spec/text.ts'
import { priceAt } from './adoption-curve.ts'
import { intervalText, shareText } from './figure-text.ts'
import type { Extent } from './plan.ts'
import type { PastsReading } from './verdict.ts'
import type { SettingVerdict } from './summarise.ts'
import type { PastsSummary } from './summarise-pasts.ts'
import type { SettingSummary } from './summarise-sweeps.ts'
import { type Axis, axes } from './sweep-figures.ts'
import { loopWords, pastsWords, sizeWords, transitionWords as words, verdictWords } from './words.ts'

/** Adoption at grid points of one axis, down and back for each leg: one halving of the price a row. */
export function wayTable({ curves }: SettingSummary, axis: Axis, language: Language): string {
  const own = curves.filter((curve) => curve.axis === axis)
  const points = [...new Set(own.flatMap((curve) => curve.points.map(({ point }) => point)))]
  const rows = points
    .filter((point) => point % 2 === 0)
    .sort((a, b) => b - a)
    .map((point) => [
      String(Number(priceAt(point).toPrecision(3))),
      ...own.flatMap((curve) => {
        const at = curve.points.find((each) => each.point === point)
        return [shareText(at?.down ?? Number.NaN), shareText(at?.back ?? Number.NaN)]
      }),
    ])
  const titles = [words.price, ...own.flatMap(({ leg }) => [words.down(leg), words.back(leg)])]
  return rightTable(titles, rows, language, 0)
}

export function loopTable(settings: readonly SettingSummary[], { legs }: Extent, language: Language): string {
  const titles = [words.setting, words.axis, ...legs.map(words.leg), words.slowLimit]
  const rows = settings.flatMap((summary) =>
    axes.map((axis) => [
      summary.setting.name[language],
      words.axes[axis][language],
      ...summary[axis].loops.map(({ loop }) => intervalText(loop)),
      intervalText(summary[axis].slowLoop),
    ]),
  )
  return rightTable(titles, rows, language, 2)
}

export function slopeTable(settings: readonly SettingSummary[], extent: Extent, language: Language): string {
  const { sizes, usualLeg } = extent
  const bySize = sizes.map((firms) => words.firms(firms, usualLeg))
  const titles = [words.setting, words.axis, words.slope, words.steepestAt, words.halfAt, ...bySize, words.growth]
  const rows = settings.flatMap((summary) =>
    axes.map((axis) => {
      const { slope, steepestAt, halfAt, sizes: slopes, slopeGrowth } = summary[axis]
      return [
        summary.setting.name[language],
        words.axes[axis][language],
        intervalText(slope),
        shareText(steepestAt.mean, 3),
        shareText(halfAt.mean, 3),
        ...slopes.map(({ slope: ofSize }) => shareText(ofSize.mean)),
        intervalText(slopeGrowth),
      ]
    }),
  )
  return rightTable(titles, rows, language, 2)
}

export function pastsTable(pasts: readonly (PastsSummary & { reading: PastsReading })[], language: Language): string {
  const titles = [words.test, words.setting, words.cost, words.low, words.high, words.gap, words.closing, words.reading]
  const two = ({ half, end }: PastsSummary['low']) => `${shareText(half.mean)}, ${shareText(end.mean)}`
  const rows = pasts.map(({ pair, low, high, gapEnd, closing, reading }) => [
    words.tests[pair.test][language],
    pair.setting.name[language],
    String(pair.factor),
    two(low),
    two(high),
    intervalText(gapEnd),
    intervalText(closing),
    pastsWords[reading][language],
  ])
  return rightTable(titles, rows, language, 2)
}

export function verdictTable(verdicts: readonly SettingVerdict[], language: Language): string {
  const { setting, crossed, loopColumn, sizeColumn, pastsColumn, verdictColumn } = words
  const titles = [setting, crossed, loopColumn, sizeColumn, pastsColumn, verdictColumn]
  const rows = verdicts.map((each) => [
    each.setting.name[language],
    String(each.crossed),
    loopWords[each.loop][language],
    sizeWords[each.size][language],
    pastsWords[each.pasts][language],
    verdictWords[each.verdict][language],
  ])
  return rightTable(titles, rows, language, titles.length)
}

/** A table whose first `left` columns are words and the rest figures. */
function rightTable(titles: readonly Text[], rows: readonly string[][], language: Language, left: number): string {
  const columns = titles.map((title, index) => ({
    title: title[language],
    align: index < left ? ('left' as const) : ('right' as const),
  }))
  return table(columns, rows)
}
