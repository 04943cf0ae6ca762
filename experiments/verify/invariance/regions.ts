import { mean, sampleStandardDeviation } from 'simple-statistics'
import { type Parameters } from '../../../model/index.ts'
import type { Text } from '../../spec/text.ts'
import type { Check } from '../verification.ts'
import { observableNames, pathOf, small } from './paths.ts'

/** Parameters with a value for each region: East, Central, West. */
const byRegion = [
  'penetrationTilt',
  'powerPrice',
  'utilisationStart',
  'regionPopulation',
  'regionProductivity',
  'greenShareStart',
] as const satisfies (keyof Parameters)[]

const looked: [east: string, west: string, Text][] = [
  ['gdpShareEast', 'gdpShareWest', { en: 'share of GDP', zh: 'GDP占比' }],
  ['utilisationEast', 'utilisationWest', { en: 'use of compute capacity', zh: '算力利用率' }],
  ['nqpfEast', 'nqpfWest', { en: 'NQPF index', zh: '新质生产力指数' }],
]

const seeds = 16
const quarters = 12
const errors = 4

/** What the East does it does under the name of the West too, once each has the other's parameters. */
export function regions(): Check[] {
  const usual = small()
  const turned = Object.fromEntries(byRegion.map((name) => [name, usual[name].toReversed()]))
  const ends = (parameters: Parameters): Float64Array[] =>
    Array.from({ length: seeds }, (_, seed) => pathOf(parameters, seed + 1, quarters).at(-1) ?? new Float64Array(0))
  const [asIs, relabelled] = [ends(usual), ends(small(turned))]
  return looked.map(([east, west, title]): Check => {
    const read = (rows: Float64Array[], name: string): number[] => rows.map((row) => row[observableNames.indexOf(name)])
    const [before, after] = [read(asIs, east), read(relabelled, west)]
    const spread = Math.hypot(...[before, after].map((values) => sampleStandardDeviation(values) / Math.sqrt(seeds)))
    const [expected, found] = [mean(before), mean(after)]
    return {
      name: { en: `${title.en} of the East, once it is called West`, zh: `东西部互换名称后，原东部的${title.zh}` },
      expected: expected.toPrecision(4),
      found: found.toPrecision(4),
      tolerance: `${errors} x ${spread.toPrecision(2)}`,
      holds: Math.abs(expected - found) <= errors * spread,
    }
  })
}
