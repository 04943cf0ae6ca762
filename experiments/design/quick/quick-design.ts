import type { Design } from '../../spec/design.ts'

/** Points of a quick form, about. */
export const quickPoints = 24

/** A design cut down to a few points. Elementary effects need two trajectories, however many factors they cross. */
export function quickDesign(design: Design, factorCount: number): Design {
  const fewer = (count: number, most: number): number => Math.min(count, Math.max(1, Math.floor(most)))
  switch (design.kind) {
    case 'grid':
    case 'list':
    case 'oat':
    case 'feedback':
      return design
    case 'random':
    case 'lhs':
      return { ...design, points: fewer(design.points, quickPoints) }
    case 'sobol':
      return { ...design, points: fewer(design.points, quickPoints / 1.5) }
    case 'saltelli': {
      const affordable = (2 * quickPoints) / (factorCount + 2)
      return { ...design, points: fewer(design.points, Math.max(4, powerOfTwo(affordable))), secondOrder: false }
    }
    case 'morris':
      return { ...design, trajectories: fewer(design.trajectories, 2) }
    case 'path':
      return { ...design, steps: fewer(design.steps, 20), ticksPerStep: fewer(design.ticksPerStep, 8) }
    case 'compare':
      return {
        ...design,
        scenarios: fewer(design.scenarios, Math.max(2, quickPoints / design.alternatives.length)),
      }
    case 'adaptive': {
      const points = fewer(design.points, quickPoints)
      return { ...design, points, start: fewer(design.start, points / 2) }
    }
    case 'nsga2':
      return {
        ...design,
        population: fewer(design.population, quickPoints / 3),
        generations: fewer(design.generations, 3),
        scenarios: fewer(design.scenarios, 2),
      }
    case 'calibrate': {
      const waves = fewer(design.waves, 2)
      return { ...design, waves, points: fewer(design.points, Math.max(quickPoints / waves, 4 * factorCount)) }
    }
  }
}

const powerOfTwo = (most: number): number => 2 ** Math.floor(Math.log2(Math.max(1, most)))
