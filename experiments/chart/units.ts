import type { Text } from '../spec/text.ts'
import { unitName } from '../spec/unit-names.ts'

/** How figures of one unit are written. */
export interface Unit {
  /** On axes and in tables. */
  name: Text
  /** Behind a figure in a sentence; empty where the unit goes without saying. */
  suffix: Text
  /** Figures are multiplied by this before they are written: 100 turns shares into percent. */
  scale: number
}

const unit = (en: string, zh: string, suffixEn = '', suffixZh = suffixEn, scale = 1): Unit => ({
  name: { en, zh },
  suffix: { en: suffixEn, zh: suffixZh },
  scale,
})

/** Units as the model names them. */
const units: Record<string, Unit> = {
  share: unit('percent', '百分比', '%', '%', 100),
  'share a year': unit('percent a year', '百分比/年', '% a year', '%/年', 100),
  'points a year': unit('points a year', '百分点/年', ' points a year', ' 个百分点/年', 100),
  points: unit('percentage points', '百分点', ' points', ' 个百分点', 100),
  '1e12 CNY': unit('trillion yuan', '万亿元', ' trillion yuan', ' 万亿元'),
  '1e12 CNY a year': unit('trillion yuan a year', '万亿元/年', ' trillion yuan a year', ' 万亿元/年'),
  EFLOPS: unit('EFLOPS', 'EFLOPS', ' EFLOPS'),
  'ZB a year': unit('ZB a year', 'ZB/年', ' ZB a year', ' ZB/年'),
  'TWh a year': unit('TWh a year', '太瓦时/年', ' TWh a year', ' 太瓦时/年'),
  'Mt a year': unit('million tonnes a year', '百万吨/年', ' million tonnes a year', ' 百万吨/年'),
  'Mt/EFLOPS': unit('Mt per EFLOPS', '百万吨/EFLOPS', ' Mt per EFLOPS', ' 百万吨/EFLOPS'),
  '0-1': unit('0 to 1', '0 到 1'),
  Theil: unit('Theil index', '泰尔指数'),
  providers: unit('providers', '家', ' providers', ' 家'),
  Gini: unit('0 to 1', '0 到 1'),
  ratio: unit('ratio', '比值'),
  index: unit('index', '指数'),
}

/** The unit of that name; one without an entry is written by its plain name. */
export function unitOf(name: string): Unit {
  const plain = unitName(name)
  return units[name] ?? unit(plain.en, plain.zh, ` ${plain.en}`, ` ${plain.zh}`)
}

/** Unit of the difference of two figures of a unit: between shares lie points. */
export const differenceUnit = (unit: string): string =>
  unit === 'share' ? 'points' : unit === 'share a year' ? 'points a year' : unit
