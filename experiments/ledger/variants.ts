import { resolveParameters } from '../../model/index.ts'
import type { NumberName, Variation } from '../spec/claim.ts'
import type { Experiment } from '../spec/experiment.ts'
import { underDraws } from './draws.ts'
import type { Extent } from './extent.ts'

/** The forms in which a claim's experiment is run. */
export const variantNames = ['main', 'ablation', 'reversed', 'draws'] as const
export type VariantName = (typeof variantNames)[number]

export type SeededExperiment = Experiment & { seed: number }

/** What is run for a claim: the experiment as its file has it, and its variants as far as the file and design allow. */
export function variantsOf(
  file: SeededExperiment,
  extent: Extent,
): Partial<Record<VariantName, SeededExperiment>> & { main: SeededExperiment } {
  const main = cutTo(file, extent)
  const { ablation, reversed } = file.claim ?? {}
  const draws = underDraws(main, extent)
  return {
    main,
    ...(ablation && { ablation: varied(main, ablation) }),
    ...(reversed && { reversed: varied(turned(main, reversed.turn), reversed) }),
    ...(draws && { draws }),
  }
}

/** Fewer replicates on a smaller economy; points, quarters and what is measured stay, so that it is the same question. */
function cutTo(experiment: SeededExperiment, { replicates, firms }: Extent): SeededExperiment {
  const { firms: asked } = resolveParameters(experiment.preset, experiment.parameters)
  const varies = experiment.factors.some(({ name }) => name === 'firms')
  return {
    ...experiment,
    replicates: Math.min(experiment.replicates, replicates),
    parameters: asked <= firms || varies ? experiment.parameters : { ...experiment.parameters, firms },
  }
}

/** Parameters of a variation win over those of the file and of its alternatives. */
function varied(experiment: SeededExperiment, { parameters }: Variation): SeededExperiment {
  const { design } = experiment
  const set = <Item extends { parameters: Experiment['parameters'] }>(item: Item): Item => ({
    ...item,
    parameters: { ...item.parameters, ...parameters },
  })
  return {
    ...set(experiment),
    design: design.kind === 'compare' ? { ...design, alternatives: design.alternatives.map(set) } : design,
  }
}

/** The sign of these numbers turned where the file or the preset sets them, and where an alternative does. */
function turned(experiment: SeededExperiment, names: readonly NumberName[]): SeededExperiment {
  const { design, preset } = experiment
  const usual = resolveParameters(preset, experiment.parameters)
  const set = (parameters: Experiment['parameters']): Experiment['parameters'] => {
    const values = names.map((name) => [name, parameters[name]] as const)
    return {
      ...parameters,
      ...Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, 0 - value]]))),
    }
  }
  const own = Object.fromEntries(names.map((name) => [name, usual[name]]))
  return {
    ...experiment,
    parameters: set({ ...experiment.parameters, ...own }),
    design:
      design.kind === 'compare'
        ? {
            ...design,
            alternatives: design.alternatives.map((each) => ({ ...each, parameters: set(each.parameters) })),
          }
        : design,
  }
}
