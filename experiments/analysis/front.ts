import { nondominatedSort } from '../design/pareto/nondominated-sort.ts'
import { meanInterval } from '../measure/bootstrap/mean-interval.ts'
import { asCosts } from '../measure/front/as-costs.ts'
import { hypervolumeByGeneration } from '../measure/front/hypervolume-by-generation.ts'
import { noisyFront } from '../measure/front/noisy-front.ts'
import type { Design } from '../spec/design.ts'
import { figureText } from './figure-text.ts'
import { type Individual, individualsOf, meansOf } from './individuals.ts'
import { level } from './options.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

type Search = Extract<Design, { kind: 'nsga2' }>

/** Settings that could be on the front but for chance: those of the first fronts, and not more of them than that. */
const frontsNear = 3
const mostNear = 100
const resamples = 300

/** The Pareto front of a search, and how the search got there. */
export function frontSections(results: Results, design: Search): Section[] {
  const { objectives } = design
  const goals = objectives.map(({ goal }) => goal)
  const individuals = individualsOf(results, design)
  const known = individuals.filter((each) => meansOf(each).every(Number.isFinite))
  if (known.length === 0) return []
  const reference = objectives.map(({ goal }, m) => {
    const values = known.map((each) => meansOf(each)[m])
    return goal === 'min' ? Math.max(...values) : Math.min(...values)
  })
  const different = [...new Map(known.map((each) => [JSON.stringify(each.setting), each])).values()]
  const fronts = nondominatedSort(asCosts(different.map(meansOf), goals)).slice(0, frontsNear)
  const near = fronts
    .flat()
    .slice(0, mostNear)
    .map((i) => different[i])
  const front = noisyFront(
    { figures: near.map(({ figures }) => figures), goals, reference },
    { seed: results.seed, level, resamples },
  )
  const generations = Array.from({ length: Math.max(...individuals.map(({ generation }) => generation)) + 1 }, (_, g) =>
    individuals.filter(({ generation }) => generation === g).map(meansOf),
  )
  const volumes = hypervolumeByGeneration(generations, goals, reference)
  const corner = words.reference(reference.map(figureText).join(', '))
  return [
    frontSection(
      near.filter((_, i) => front.onFront[i]),
      front.membership.filter((_, i) => front.onFront[i]),
      results,
      design,
    ),
    {
      name: 'final-hypervolume',
      title: words.finalVolume,
      columns: [
        { name: 'volume', title: words.volume },
        { name: 'measured', title: words.measured },
      ],
      rows: [{ volume: front.hypervolume, measured: front.measuredHypervolume }],
      notes: [corner],
    },
    {
      name: 'hypervolume',
      title: words.hypervolume,
      columns: [
        { name: 'generation', title: words.generation },
        { name: 'volume', title: words.volume },
      ],
      rows: volumes.map((volume, generation) => ({ generation, volume })),
      notes: [],
    },
  ]
}

function frontSection(
  members: readonly Individual[],
  membership: readonly number[],
  { seed }: Results,
  { objectives }: Search,
): Section {
  const settings = Object.keys(members[0]?.setting ?? {})
  const named = (name: string) => ({ name, title: { en: name, zh: name } })
  return {
    name: 'front',
    title: words.front,
    columns: [
      { name: 'point', title: words.point },
      ...settings.map((name) => ({ ...named(name), name: `set:${name}` })),
      ...objectives.map(({ outcome }) => named(outcome)),
      { name: 'membership', title: words.membership },
    ],
    rows: members.map(({ point, setting, figures }, i) => ({
      point,
      ...Object.fromEntries(settings.map((name) => [`set:${name}`, setting[name]])),
      ...Object.fromEntries(objectives.map(({ outcome }, m) => [outcome, meanInterval(figures[m], { seed, level })])),
      membership: membership[i],
    })),
    notes: [words.frontPlain],
  }
}
