import type { Design } from '../../spec/design.ts'
import type { Expectation } from '../../spec/expectation.ts'
import type { Factor } from '../../spec/factor.ts'
import { quickPoints } from './quick-design.ts'

type Asked = { design: Design; factors: readonly Factor[]; expect: readonly Expectation[] }

/** Factors with few levels each where the design takes them one by one; both ends stay, and what `expect` names. */
export function quickLevels({ design, factors, expect }: Asked): Factor[] {
  const most = levelsEach(design, factors.length)
  return factors.map((factor) => {
    const { levels, name } = factor
    if (!levels || levels.length <= most) return factor
    // The first value of a list goes with the first of the others, so all lists lose the same places.
    const named = new Set(isListed(design) ? [] : expect.map(({ where }) => where[name]))
    const spread = new Set(Array.from({ length: most }, (_, i) => Math.round((i * (levels.length - 1)) / (most - 1))))
    return { ...factor, levels: levels.filter((level, place) => spread.has(place) || named.has(level)) }
  })
}

const isListed = (design: Design): boolean =>
  design.kind === 'list' || (design.kind === 'feedback' && design.settings === 'list')

function levelsEach({ kind }: Design, factorCount: number): number {
  switch (kind) {
    case 'grid':
      return Math.max(2, Math.floor(quickPoints ** (1 / factorCount)))
    case 'list':
      return quickPoints
    case 'oat':
    case 'path':
    case 'feedback':
      return 2
    default:
      // The others draw from all levels.
      return Number.POSITIVE_INFINITY
  }
}
