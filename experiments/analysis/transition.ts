import type { KitOptions } from './kits/kit.ts'
import { joinTables } from './kits/join-tables.ts'
import { transitionKit } from './kits/transition/transition-kit.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'

/** Tables that a report shows of the kit's: the others carry them and stand in `nqpf analyze --with transition`. */
const shown = ['transition-verdict', 'transition-line']
/** Sizes of an economy below which nothing can be said of how a change sharpens. */
const fewestSizes = 3

/**
 * Whether a change is a transition, and where the line of it ends: of paths there and back at several settings, and of
 * grids over the number of firms and two factors. None elsewhere.
 */
export async function transitionSections(results: Results): Promise<Section[]> {
  const options = optionsFor(results)
  if (!results.stored.manifest || !options) return []
  const opened = await joinTables([results.stored])
  if (opened.status === 'error') return []
  const answer = await transitionKit(opened.table, options)
  if (answer.status === 'error') return []
  return answer.sections
    .filter(({ name }) => shown.includes(name))
    .map((section) => ({ ...section, outcome: options.order }))
}

function optionsFor({ manifest, factors, outcomes }: Results): KitOptions | undefined {
  const [order] = outcomes
  const { design, reporters } = manifest?.experiment ?? {}
  if (order === undefined || !design) return undefined
  if (design.kind === 'path') {
    return design.back && factors.length > 0 ? { order, control: design.parameter, outcomes: [] } : undefined
  }
  const others = factors.filter(({ name }) => name !== 'firms')
  const sizes = factors.find(({ name }) => name === 'firms')?.levels ?? []
  if (design.kind !== 'grid' || sizes.length < fewestSizes || others.length !== 2) return undefined
  const from = reporters?.find(({ name }) => name === order)?.from
  const [control, other] = others.map(({ name }) => name)
  return { order, control, other, size: 'firms', ...(from !== undefined && from > 0 && { from }), outcomes: [] }
}
