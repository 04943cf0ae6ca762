// What all kits say, and why one cannot answer.
import type { Text } from '../../spec/text.ts'

const some = (names: readonly string[]): string => names.slice(0, 12).join(', ') + (names.length > 12 ? ', ...' : '')

export const kitWords = {
  noColumn: (name: string, nearest: string | undefined, names: readonly string[]): Text => ({
    en: `There is no column ${name}. ${nearest ? `Did you mean ${nearest}?` : `There are ${some(names)}.`}`,
    zh: `没有名为 ${name} 的列。${nearest ? `是否想写 ${nearest}？` : `可选：${some(names)}。`}`,
  }),
  noRuns: { en: 'No run has a finite value of the order parameter.', zh: '没有一次运行的序参量具有有限值。' },
  needsOrder: (reporters: readonly string[]): Text => ({
    en: `It needs an order parameter: name one with --order. The table has ${some(reporters)}.`,
    zh: `需要序参量：请用 --order 指定。表中有 ${some(reporters)}。`,
  }),
  needsControl: {
    en: 'It needs a control: vary a parameter, or lead one along a path, and name it with --control.',
    zh: '需要控制参数：请改变某个参数，或沿路径引导某个参数，并用 --control 指定。',
  },
  mixedUp: (names: readonly string[]): Text => ({
    en: `More is varied than control, size and one other parameter, and would be mixed up: ${names.join(', ')}. Choose with --control and --other, and fix the rest.`,
    zh: `除控制参数、规模与另一参数外还改变了 ${names.join('、')}，不能混在一起。请用 --control 与 --other 选择，并固定其余参数。`,
  }),
  needsTicks: {
    en: 'It needs runs tick by tick: a folder with series.parquet, or a table with a column tick.',
    zh: '需要逐期数据：含 series.parquet 的文件夹，或带 tick 列的表。',
  },
  needsTwins: {
    en: 'It needs paired runs of one seed: a setting that tells the pushed or changed run from its twin, named with --trigger.',
    zh: '需要同一种子的成对运行：请用 --trigger 指定区分受扰运行与其孪生运行的设定。',
  },
  noPairs: (trigger: string): Text => ({
    en: `No run has a twin that shares its seed and all settings but ${trigger}: run with commonRandomNumbers.`,
    zh: `没有运行具有除 ${trigger} 外种子与设定全同的孪生运行：请使用 commonRandomNumbers。`,
  }),
  missingColumns: (names: readonly string[]): Text => ({
    en: `Not in the table, so not told: ${names.join(', ')}.`,
    zh: `表中没有，故未给出：${names.join('、')}。`,
  }),
}
