import { compareSections } from './compare.ts'
import { feedbackSections } from './feedback.ts'
import { emulatorSection } from './emulator-accuracy.ts'
import { frontSections } from './front.ts'
import { meansSection } from './means.ts'
import { morrisSections } from './morris.ts'
import type { AnalysisOptions } from './options.ts'
import { pathSections } from './path.ts'
import { pawnSection } from './pawn.ts'
import { posteriorSections } from './posterior.ts'
import { primSections } from './prim.ts'
import { replicateAdvice } from './replicate-advice.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { sobolSections } from './sobol.ts'
import { steepestSection } from './steepest-section.ts'
import { spreadSections } from './spread.ts'
import { transitionSections } from './transition.ts'
import { verdictSections } from './verdicts.ts'

/** Fewest points over which distributions can be told from one another. */
const fewestPoints = 20

/** All that the results say, by what their design was made for: verdicts first, then the design's own answer, then means. */
export async function analyse(results: Results, options: AnalysisOptions): Promise<Section[]> {
  // Points of a feedback design are steps of one measurement, not settings to be compared.
  if (results.manifest?.experiment.design.kind === 'feedback') {
    return [...verdictSections(results), ...(await feedbackSections(results))]
  }
  const advice = replicateAdvice(results, options)
  return [
    ...verdictSections(results),
    ...(await ofDesign(results, options)),
    meansSection(results),
    ...(advice.rows.length > 0 ? [advice] : []),
  ]
}

async function ofDesign(results: Results, options: AnalysisOptions): Promise<Section[]> {
  const { outcomes, manifest } = results
  const design = manifest?.experiment.design
  switch (design?.kind) {
    case 'saltelli':
      return outcomes.flatMap((outcome) => sobolSections(results, design.secondOrder, outcome))
    case 'morris':
      return outcomes.flatMap((outcome) => morrisSections(results, outcome))
    case 'compare':
      return [...spreadSections(results, design), ...compareSections(results, design, options)]
    case 'nsga2':
      return frontSections(results, design)
    case 'calibrate':
      return posteriorSections(results, design)
    case 'path':
      return [
        ...(await Promise.all(outcomes.map((outcome) => pathSections(results, design, outcome)))).flat(),
        ...(await transitionSections(results)),
      ]
    case 'grid':
      return transitionSections(results)
    case 'adaptive':
      return outcomes.map((outcome) => steepestSection(results, outcome))
    case 'random':
    case 'lhs':
    case 'sobol':
    // A table of runs alone does not tell its design; with many points it is taken as a sample.
    case undefined:
      return sampleSections(results, options)
    case 'list':
    case 'oat':
    case 'feedback':
      return []
  }
}

function sampleSections(results: Results, options: AnalysisOptions): Section[] {
  const { factors, points, outcomes } = results
  if (factors.length === 0 || points.length < fewestPoints) return []
  return [
    ...outcomes.flatMap((outcome) => [pawnSection(results, outcome), ...primSections(results, outcome, options)]),
    emulatorSection(results),
  ]
}
