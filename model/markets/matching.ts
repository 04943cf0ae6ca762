import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { regionCount, skillCount } from '../names.ts'
import { draw, drawPair, pair, toUnit } from '../random.ts'

/** Open posts by region and class: a list of firms, each as often as it has vacancies, with what they offer. */
interface Posts {
  firm: Int32Array
  /** Wage of an efficiency unit, beside the post: whoever looks at posts need not go to their firms. */
  wage: Float64Array
  count: Int32Array
  first: Int32Array
}

function listPosts({ firms, technology }: State): Posts {
  const cells = regionCount * skillCount
  const count = new Int32Array(cells)
  for (let f = 0; f < firms.count; f++) {
    for (let k = 0; k < skillCount; k++) count[firms.region[f] * skillCount + k] += firms.vacancies[f * skillCount + k]
  }
  const first = new Int32Array(cells)
  for (let cell = 1; cell < cells; cell++) first[cell] = first[cell - 1] + count[cell - 1]
  const firm = new Int32Array(first[cells - 1] + count[cells - 1])
  const wage = new Float64Array(firm.length)
  const at = first.slice()
  for (let f = 0; f < firms.count; f++) {
    const offer = firms.wageOffer[f] * technology.labourFactor[firms.sector[f]]
    for (let k = 0; k < skillCount; k++) {
      const cell = firms.region[f] * skillCount + k
      for (let n = firms.vacancies[f * skillCount + k]; n > 0; n--) {
        wage[at[cell]] = offer
        firm[at[cell]++] = f
      }
    }
  }
  return { firm, wage, count, first }
}

/** Visits 0 .. n-1 once each in a scattered order: steps of a stride that has no factor in common with n. */
function scattered(n: number, word: number): { start: number; stride: number } {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  let stride = 1 + (word % Math.max(1, n - 1))
  while (gcd(stride, n) !== 1) stride++
  return { start: word % n, stride }
}

/** Workers who look for a post, and the cell of region and class of each: they are visited in no order of memory. */
interface Searchers {
  worker: Int32Array
  cell: Uint8Array
  count: number
}

/** Who is without work and in no course. */
function listSearchers({ households }: State): Searchers {
  const { employer, training, region, skill } = households
  const worker = new Int32Array(households.count)
  const cell = new Uint8Array(households.count)
  let count = 0
  for (let h = 0; h < households.count; h++) {
    if (employer[h] >= 0 || training[h] > 0) continue
    worker[count] = h
    cell[count] = region[h] * skillCount + skill[h]
    count++
  }
  return { worker, cell, count }
}

/**
 * Each searcher looks at a few posts of his class in his region and takes the best paid; without any he looks one
 * class below, or, where he would migrate, in another region. Source: reference kernel; EURACE's labour market.
 */
export function matchWorkers(state: State): void {
  const { households, firms, parameters, markets, seed, tick } = state
  const posts = listPosts(state)
  let open = posts.firm.length
  const searchers = listSearchers(state)
  if (searchers.count === 0) return
  const { start, stride } = scattered(searchers.count, draw(seed, streams.search, 0xffffffff, tick))
  const applications = Math.floor(parameters.applications)
  const { searchIntensity } = parameters
  const { first, firm, wage, count } = posts
  const words = pair
  const stream = streams.search
  // When no post is open any more nobody finds one, however long he looks.
  let at = start
  for (let n = 0; n < searchers.count && open > 0; n++) {
    const h = searchers.worker[at]
    const home = searchers.cell[at]
    at += stride
    if (at >= searchers.count) at -= searchers.count
    drawPair(seed, stream, h, tick)
    if (toUnit(words[0]) >= searchIntensity) continue
    const skill = home % skillCount
    const homeRegion = (home - skill) / skillCount
    let region = homeRegion
    let cell = fittingCell(posts, region, skill)
    if (cell < 0) {
      const word = draw(seed, streams.migration, h, tick)
      if (toUnit(word) >= parameters.migrationRate) continue
      region = (region + 1 + (word & 1)) % regionCount
      cell = fittingCell(posts, region, skill)
      if (cell < 0) continue
    }
    let best = -1
    let bestWage = -1
    for (let a = 0; a < applications; a++) {
      const word = draw(seed, stream, h, tick, 1 + (a % 7))
      const post = first[cell] + Math.floor(toUnit(word) * count[cell])
      if (wage[post] > bestWage) {
        bestWage = wage[post]
        best = post
      }
    }
    open--
    const f = firm[best]
    const last = first[cell] + --count[cell]
    firm[best] = firm[last]
    wage[best] = wage[last]
    const vacancyClass = cell % skillCount
    firms.vacancies[f * skillCount + vacancyClass]--
    firms.staff[f * skillCount + skill]++
    if (region !== homeRegion) {
      move(markets.workforce, homeRegion, region, skill)
      households.region[h] = region
    }
    hire(state, h, f)
  }
}

/** The worker begins at firm f, with the contract that is drawn. */
function hire({ households, firms, parameters, seed, tick }: State, h: number, f: number): void {
  const gigShare = firms.adopter[f] ? parameters.gigShareAdopters : parameters.gigShare
  households.employer[h] = f
  households.gig[h] = toUnit(draw(seed, streams.gig, h, tick)) < gigShare ? 1 : 0
}

/** The cell of a region with open posts that the class can fill: its own, else the next one below. */
function fittingCell(posts: Posts, region: number, skill: number): number {
  for (let k = skill; k >= 0; k--) {
    const cell = region * skillCount + k
    if (posts.count[cell] > 0) return cell
  }
  return -1
}

function move(workforce: Float64Array, from: number, to: number, skill: number): void {
  workforce[from * skillCount + skill]--
  workforce[to * skillCount + skill]++
}
