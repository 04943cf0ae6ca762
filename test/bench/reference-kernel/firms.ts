import { toUnit } from '../../../model/random.ts'
import { block } from './columns.ts'
import { integers, reals } from './constants.ts'
import type { Kernel } from './kernel.ts'
import * as places from './market.ts'
import { movePrices } from './providers.ts'

// Local names, for speed: see model/math/exp.ts.
const { price, stock, vacancies, wage, width } = places
const { adoptionStream, neighbourCount, providerCount } = integers
const {
  adoptionConstant,
  adoptionPeers,
  adoptionSaving,
  algorithmLearning,
  algorithmWeight,
  algorithmsAdopted,
  algorithmsBefore,
  capitalElasticity,
  computeShareAdopted,
  computeShareBefore,
  computeWeight,
  dataDecay,
  dataGain,
  dataWeight,
  demandSmoothing,
  growthLimit,
  innerExponent,
  inventoryTarget,
  markupLeast,
  markupMost,
  markupStep,
  minimumWage,
  normalUse,
  outerExponent,
  outerWeight,
  ownCompute,
  priceSmoothing,
  productivity,
  separationRate,
  wageCut,
  wageRise,
} = reals

/** Phase 1: what firms plan, adopt, produce, ask and offer, a block of firms at a time. */
export function firms(kernel: Kernel): void {
  kernel.providers.demand.fill(0)
  kernel.providers.sales.fill(0)
  for (let from = 0; from < kernel.firms; from += block) {
    const count = Math.min(block, kernel.firms - from)
    adopt(kernel, from, count)
    buyCompute(kernel, from, count)
    produce(kernel, from, count)
    setTerms(kernel, from, count)
  }
  const { columns } = kernel
  const before = columns.adopted
  columns.adopted = columns.adopting
  columns.adopting = before
  movePrices(kernel)
}

/** Logit of adopting, in `a`: peers as they were in the last tick, and what a wage costs against compute. */
function adopt(kernel: Kernel, from: number, count: number): void {
  const { columns, scratch, means, providers, tick } = kernel
  const { market, neighbours, adopted, adopting } = columns
  const { a, words } = scratch
  const computePrice = providers.price
  for (let i = 0; i < count; i++) {
    const f = from + i
    a[i] = market[f * width + wage] / computePrice[f % providerCount]
  }
  means.logarithms(a, a, count)
  for (let i = 0; i < count; i++) {
    const first = (from + i) * neighbourCount
    let adopters = 0
    for (let j = 0; j < neighbourCount; j++) adopters += adopted[neighbours[first + j]]
    a[i] = -(adoptionConstant + (adoptionPeers * adopters) / neighbourCount + adoptionSaving * a[i])
  }
  means.exponentials(a, a, count)
  means.words(adoptionStream, from, 4 * tick, words, count)
  for (let i = 0; i < count; i++) adopting[from + i] = toUnit(words[i] >>> 0) < 1 / (1 + a[i]) ? 1 : 0
}

/** Expected demand, spending on compute, and what data and algorithms become; compute is left in `a`. */
function buyCompute(kernel: Kernel, from: number, count: number): void {
  const { columns, scratch, providers } = kernel
  const { market, expected, unmet, offered, adopting, spend, data, algorithms } = columns
  const { a } = scratch
  const { price: computePrice, demand, sales } = providers
  for (let i = 0; i < count; i++) {
    const f = from + i
    const p = f % providerCount
    const sold = offered[f] - market[f * width + stock]
    const newExpected = expected[f] + demandSmoothing * (sold + unmet[f] - expected[f])
    expected[f] = newExpected
    const adopts = adopting[f] === 1
    const spent = (adopts ? computeShareAdopted : computeShareBefore) * newExpected * market[f * width + price]
    spend[f] = spent
    const bought = spent / computePrice[p]
    demand[p] += bought
    sales[p] += spent
    a[i] = ownCompute + bought
    data[f] += dataGain * (sold + 1) - dataDecay * data[f]
    algorithms[f] += algorithmLearning * ((adopts ? algorithmsAdopted : algorithmsBefore) - algorithms[f])
  }
}

/** Potential output, in `a`, from the compute there: the nine powers. */
function produce(kernel: Kernel, from: number, count: number): void {
  const { columns, scratch, means } = kernel
  const { staff, capital, data, algorithms } = columns
  const { a, b, c, d, e } = scratch
  for (let i = 0; i < count; i++) {
    const f = from + i
    b[i] = data[f]
    c[i] = algorithms[f]
    d[i] = capital[f]
    e[i] = staff[f] + 1
  }
  means.powers(a, innerExponent, a, count)
  means.powers(b, innerExponent, b, count)
  means.powers(c, innerExponent, c, count)
  means.powers(d, capitalElasticity, d, count)
  means.powers(e, 1 - capitalElasticity, e, count)
  for (let i = 0; i < count; i++) {
    a[i] = computeWeight * a[i] + dataWeight * b[i] + algorithmWeight * c[i]
    b[i] = d[i] * e[i]
  }
  means.powers(a, 1 / innerExponent, a, count)
  means.powers(a, outerExponent, a, count)
  means.powers(b, outerExponent, b, count)
  for (let i = 0; i < count; i++) a[i] = outerWeight * b[i] + (1 - outerWeight) * a[i]
  means.powers(a, 1 / outerExponent, a, count)
  for (let i = 0; i < count; i++) a[i] *= productivity
}

/** Output, wage, vacancies, markup and price, from the potential output in `a`. */
function setTerms(kernel: Kernel, from: number, count: number): void {
  const { market, expected, unmet, offered, staff, markup, spend } = kernel.columns
  const { a } = kernel.scratch
  for (let i = 0; i < count; i++) {
    const f = from + i
    const at = f * width
    const potential = a[i]
    const gap = (1 + inventoryTarget) * expected[f] - market[at + stock]
    const plan = gap > 0 ? gap : 0
    const stored = market[at + stock] + (plan < potential ? plan : potential)
    market[at + stock] = stored
    offered[f] = stored
    unmet[f] = 0

    const newWage = market[at + wage] * (market[at + vacancies] > 0 ? wageRise : wageCut)
    const paid = newWage > minimumWage ? newWage : minimumWage
    market[at + wage] = paid
    const labour = staff[f] + 1
    const use = plan / potential
    const wanted = labour * (use < growthLimit ? use : growthLimit) - staff[f] + separationRate * staff[f]
    market[at + vacancies] = wanted > 0 ? Math.floor(wanted + 0.5) : 0
    const newMarkup = markup[f] + (use > 1 ? markupStep : -markupStep)
    const asked = newMarkup < markupLeast ? markupLeast : newMarkup > markupMost ? markupMost : newMarkup
    markup[f] = asked
    const unitCost = (paid * labour + spend[f]) / (normalUse * potential)
    market[at + price] += priceSmoothing * ((1 + asked) * unitCost - market[at + price])
  }
}
