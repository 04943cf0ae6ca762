import type { Economy } from '../../../model/index.ts'
import { goodsSectors, sectors } from '../../../model/names.ts'
import { markdownTable } from './markdown-table.ts'
import { criticalGainSlope, folds, mapSlope, relaxationTime, sharpness } from './mean-field.ts'
import { startElasticities } from './start-elasticities.ts'

const digits = (value: number) =>
  value === Number.POSITIVE_INFINITY ? '∞' : Math.abs(value) < 1e-12 ? '0' : String(Number(value.toPrecision(3)))

/** What the mean-field sketch says at the parameters and the start of an economy: for all, then by sector. */
export function meanFieldTables(economy: Economy): string {
  return [symbolTable(economy), reading(economy), sectorTable(economy)].join('\n\n')
}

function symbolTable({ parameters }: Economy): string {
  const { adoptionIntensity: b, peerEffect: j, switchingCost: c, reconsiderRate: rate } = parameters
  const stay = 2 * b * c
  const alone = mapSlope(0.5, b, j, 0, 0)
  const staying = mapSlope(0.5, b, j, stay, 0)
  const rows: [string, number][] = [
    ['intensity of choice $b$', b],
    ['peer effect $J$', j],
    ['switching cost $c$', c],
    ['$\\kappa = 2bc$', stay],
    ['steepest slope of the map without externalities and switching cost, $bJ$', alone],
    ['sharpness that staying adds, $g(0) = 2\\sigma(\\kappa)$', sharpness(0, stay)],
    ['steepest slope without externalities, $g(0)\\,bJ$', staying],
    ["critical $h'$ at $n = 1/2$ without switching cost, $2(1/b - J)$", criticalGainSlope(0.5, b, j, 0)],
    ["critical $h'$ at $n = 1/2$", criticalGainSlope(0.5, b, j, stay)],
    ['quarters to forget a deviation at $n = 1/2$, without switching cost', forget(rate, 0, alone)],
    ['the same with it', forget(rate, stay, staying)],
  ]
  return markdownTable(
    ['quantity', 'value'],
    rows.map(([name, value]) => [name, digits(value)]),
  )
}

/** Infinite where the share 1/2 is not stable: a deviation then grows. */
const forget = (rate: number, stay: number, slope: number) =>
  slope < 1 ? relaxationTime(rate, stay, slope) : Number.POSITIVE_INFINITY

/** What the figures say, in words, so that the words change with them. */
function reading({ parameters }: Economy): string {
  const { adoptionIntensity: b, peerEffect: j, switchingCost: c } = parameters
  const found = folds(b, j, 2 * b * c, 0)
  return found === undefined
    ? '*Reading:* without externalities the slope stays below 1: one share of adopters for each gain, a smooth change.'
    : `*Reading:* without externalities the slope exceeds 1 for shares from ${digits(found.low)} to ${digits(found.high)}: two stable shares, with a loop ${digits(found.width)} wide in $h$ (share of unit cost), for firms that are all alike and see all others.`
}

const titles = [
  'sector',
  '$n_0$',
  '$S(n_0)$',
  "critical $h'(n_0)$",
  '$h_0$',
  '$E_p$',
  '$E_Q$',
  '$E_D$',
  '$d\\ln D/dn$',
  "$h'_D$",
  "$h'_D$, all open",
]

function sectorTable(economy: Economy): string {
  const { parameters } = economy
  const { adoptionIntensity: b, peerEffect: j, switchingCost: c, penetration, interoperability } = parameters
  const stay = 2 * b * c
  const elasticities = startElasticities(economy)
  const sharing = parameters.dataSharingStart + publicPart(economy, parameters.publicDataOpening)
  const rows = Array.from({ length: goodsSectors }, (_, s) => {
    const n = penetration[s]
    const rise = dataRise(economy, n, interoperability, sharing)
    const open = dataRise(economy, n, 1, 1 + publicPart(economy, 1))
    const figures = [
      n,
      mapSlope(n, b, j, stay, 0),
      criticalGainSlope(n, b, j, stay),
      elasticities.saved[s],
      elasticities.cheaperCompute[s],
      elasticities.algorithm[s],
      elasticities.data[s],
      rise,
      elasticities.data[s] * rise,
      elasticities.data[s] * open,
    ]
    return [sectors[s], ...figures.map(digits)]
  })
  return markdownTable(titles, rows)
}

/** Public data in the pool, for a unit of firms' data, when `opening` of them is open. */
function publicPart({ parameters }: Economy, opening: number): number {
  return (opening * parameters.publicDataUse * parameters.publicDataShare) / (1 - parameters.publicDataShare)
}

/** d ln D / dn of an adopter's usable data at share n of adopters, who hold 1 for a unit of output, others less. */
function dataRise({ parameters }: Economy, n: number, interoperability: number, sharing: number): number {
  const { dataReach, marketSize, dataTraditional } = parameters
  const pool = interoperability * dataReach * marketSize * sharing
  return (pool * (1 - dataTraditional)) / (1 + pool * (n + (1 - n) * dataTraditional))
}
