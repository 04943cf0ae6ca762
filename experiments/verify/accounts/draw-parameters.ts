import { type ParameterName, type Parameters, parameterMeta, parameterSchema } from '../../../model/index.ts'
import { draw, uniform } from '../../../model/random.ts'

/** A stream of the model's keyed draws that no rule of the economy uses. */
const stream = 0xffff_fffe

/** Sizes of the economies: small, so that there can be hundreds of them. */
const sizes: Partial<Record<ParameterName, { least: number; most: number; whole: boolean }>> = {
  firms: { least: 6, most: 120, whole: true },
  workersPerFirm: { least: 3, most: 30, whole: false },
  providers: { least: 3, most: 20, whole: true },
}

/**
 * What the balance of the start hangs on. The four goods markets balance only near each other, so these are drawn closer
 * to their defaults: hardly any draw of them over their full ranges leaves something of every good for investment.
 */
const balance: readonly ParameterName[] = [
  'growth',
  'inflationTarget',
  'startUnemployment',
  'labourShare',
  'capitalOutputRatio',
  'debtRatio',
  'valueAddedShares',
  'inputsAgriculture',
  'inputsIndustry',
  'inputsServices',
  'inputsEmerging',
  'consumeIncome',
  'consumeWealth',
  'budgetShares',
  'matchingFriction',
  'digitalMatchingFriction',
  'depreciation',
  'leverage',
  'realRate',
  'loanSpread',
  'depositSpread',
  'cashBuffer',
  'profitTax',
  'benefit',
  'spendingShares',
]
const balanceReach = 0.04

/** At full reach one number in fifty stands at an end of its range, where rules have their special cases. */
const atTheEnd = 0.02

/**
 * A random vector of all parameters, keyed by its number. Each stands between its default and the ends of its declared
 * range, as far out as the vector's own reach (0 to 1) lets it. Switches and choices change as often as the reach says.
 * Technology is on in every other vector. Markets close the economy: the closures of limits replace them by rules of their own.
 */
export function drawParameters(vector: number): Parameters {
  const reach = uniform(vector, stream, 0, 0)
  const names = Object.keys(parameterSchema.shape) as ParameterName[]
  const values: Partial<Record<ParameterName, unknown>> = {}
  for (const name of names) {
    values[name] = drawOne(vector, name, keyOf(name), balance.includes(name) ? balanceReach * reach : reach)
  }
  return parameterSchema.parse({ ...values, technology: vector % 2 === 0, closure: 'market' })
}

/** Draws are keyed by name, so that a new parameter leaves those of all others as they were. FNV-1a of 32 bits. */
function keyOf(name: string): number {
  let key = 0x811c9dc5
  for (let at = 0; at < name.length; at++) key = Math.imul(key ^ name.charCodeAt(at), 0x01000193)
  return key >>> 0
}

function drawOne(vector: number, name: ParameterName, key: number, reach: number): unknown {
  const size = sizes[name]
  if (size) {
    const within = size.least + (size.most - size.least) * uniform(vector, stream, key, 0) ** 2
    return size.whole ? Math.round(within) : within
  }
  const { default: usual, min = 0, max = 1 } = parameterMeta(name)
  const field = parameterSchema.shape[name].unwrap()
  if (typeof usual === 'number') {
    const value = between(vector, key, 0, usual, min, max, reach)
    return 'format' in field && field.format === 'safeint' ? Math.round(value) : value
  }
  if (Array.isArray(usual)) {
    return usual.map((each: number, place) => between(vector, key, place, each, min, max, reach))
  }
  if (uniform(vector, stream, key, 0) >= reach) return usual
  if (typeof usual === 'boolean') return draw(vector, stream, key, 1) % 2 === 0
  const { options } = field as { options: readonly unknown[] }
  return options[draw(vector, stream, key, 1) % options.length]
}

function between(
  vector: number,
  key: number,
  place: number,
  usual: number,
  min: number,
  max: number,
  reach: number,
): number {
  const end = uniform(vector, stream, key, place, 1)
  if (end < atTheEnd * reach) return end < (atTheEnd * reach) / 2 ? min : max
  const low = usual - reach * (usual - min)
  const high = usual + reach * (max - usual)
  return low + (high - low) * uniform(vector, stream, key, place)
}
