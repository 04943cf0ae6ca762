import { known } from '../choose-columns.ts'
import { type KitOptions, type KitRefusal, refusal } from '../kit.ts'
import { type KitTable, variedSettings } from '../kit-table.ts'
import { kitWords as words } from '../kit-words.ts'

export interface TransitionColumns {
  status: 'ok'
  control: string
  other: string | undefined
}

/**
 * Control and other parameter: those asked for, else what a path leads and what is varied, the one with most values
 * first. What is varied beside control, size and other would be mixed up, and is refused by name.
 */
export function transitionColumns(
  table: KitTable,
  options: KitOptions,
  size: string | undefined,
): TransitionColumns | KitRefusal {
  const { levels, manifest, reporters } = table
  const design = manifest?.experiment.design
  const led = design?.kind === 'path' ? design.parameter : undefined
  const varied = variedSettings(table)
    .filter((name) => name !== size)
    .sort((a, b) => (levels.get(b)?.length ?? 0) - (levels.get(a)?.length ?? 0))
  const control = options.control ?? led ?? varied.find((name) => name !== options.other)
  if (control === undefined) return refusal('transition', words.needsControl)
  const rest = varied.filter((name) => name !== control)
  const other = options.other ?? rest[0]
  for (const name of [control, ...(other === undefined ? [] : [other])]) {
    const checked = known('transition', name, [...levels.keys(), ...(name === control ? reporters : [])])
    if (checked.status === 'error') return checked
  }
  const mixed = rest.filter((name) => name !== other)
  return mixed.length > 0 ? refusal('transition', words.mixedUp(mixed)) : { status: 'ok', control, other }
}
