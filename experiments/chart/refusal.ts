import type { Text } from '../spec/text.ts'
import type { ChartFault, ChartText } from './chart.ts'

const inBoth = (path: string, text: Text | undefined): string[] =>
  (['en', 'zh'] as const).filter((language) => !text?.[language]?.trim()).map((language) => `${path}.${language}`)

/** Names of the mandatory words that a chart lacks, such as `y.unit.zh`; empty where all are there. */
export function missingWords(text: ChartText): string[] {
  return [
    ...inBoth('title', text.title),
    ...inBoth('x.title', text.x?.title),
    ...inBoth('x.unit', text.x?.unit),
    ...inBoth('y.title', text.y?.title),
    ...inBoth('y.unit', text.y?.unit),
    ...(text.colour ? [...inBoth('colour.title', text.colour.title), ...inBoth('colour.unit', text.colour.unit)] : []),
    ...(Number.isInteger(text.n) && text.n > 0 ? [] : ['n']),
    ...inBoth('band', text.band),
  ]
}

/**
 * The reason not to draw a chart, or undefined where nothing stands against it.
 * @param rows the chart's data; every number in them must be finite
 */
export function refusal(text: ChartText, rows: readonly object[]): ChartFault | undefined {
  const words = missingWords(text)
  const name = { en: text.title?.en || 'untitled', zh: text.title?.zh || '无题' }
  if (words.length > 0) {
    return {
      status: 'error',
      kind: 'chart-without-text',
      missing: words,
      message: {
        en: `Chart "${name.en}" lacks ${words.join(', ')}: give titles, units, n and the meaning of the band.`,
        zh: `图“${name.zh}”缺少 ${words.join('、')}：请给出标题、单位、样本数 n 与区间含义。`,
      },
    }
  }
  const holes = new Set(
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([key, value]) =>
        typeof value === 'number' && !Number.isFinite(value) ? [key] : [],
      ),
    ),
  )
  if (rows.length > 0 && holes.size === 0) return undefined
  const missing = rows.length === 0 ? ['rows'] : [...holes]
  return {
    status: 'error',
    kind: 'chart-without-data',
    missing,
    message: {
      en: `Chart "${name.en}" has no finite figures for ${missing.join(', ')}: leave the rows out or mend the series.`,
      zh: `图“${name.zh}”的 ${missing.join('、')} 没有有限数值：请去掉这些行或修正数据序列。`,
    },
  }
}
