import type { Threshold } from '../measure/robust/satisficing.ts'
import { figureText } from './figure-text.ts'
import { ofInterest } from './interest.ts'
import type { AnalysisOptions } from './options.ts'
import { spreadOf } from './point-means.ts'
import type { Results } from './results.ts'

/** What is good enough: the bound of the command line on each outcome, else what the experiment expects of its means. */
export function thresholdsOf(results: Results, { interest }: AnalysisOptions): Threshold[] {
  const { outcomes, points, manifest } = results
  if (interest) {
    return outcomes.map((outcome): Threshold => {
      const means = points.map((point) => spreadOf(point, outcome).mean)
      const { side, bound } = ofInterest(means, interest)
      return side === 'above' ? { outcome, atLeast: bound } : { outcome, atMost: bound }
    })
  }
  return (manifest?.experiment.expect ?? []).flatMap(({ outcome, prediction, contrast }): Threshold[] => {
    // A bound on what lies between places is none on the outcome itself.
    if (contrast) return []
    switch (prediction.kind) {
      case 'gt':
        return [{ outcome, atLeast: prediction.than }]
      case 'lt':
        return [{ outcome, atMost: prediction.than }]
      case 'within':
        return [
          { outcome, atLeast: prediction.low },
          { outcome, atMost: prediction.high },
        ]
      case 'monotone':
      case 'optimum':
      case 'below':
        return []
    }
  })
}

export function thresholdText(threshold: Threshold): string {
  const [sign, bound] = 'atLeast' in threshold ? ['≥', threshold.atLeast] : ['≤', threshold.atMost]
  return `${threshold.outcome} ${sign} ${figureText(bound)}`
}
