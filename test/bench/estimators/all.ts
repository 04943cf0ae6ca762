import { economicsEstimators } from './economics.ts'
import type { Estimator } from './estimator.ts'
import { feedbackEstimators } from './feedback.ts'
import { cascadeEstimators, chaosEstimators, warningEstimators } from './series.ts'
import { tableEstimators } from './tables.ts'
import { transitionEstimators } from './transition.ts'

export const estimators: readonly Estimator[] = [
  ...transitionEstimators,
  ...feedbackEstimators,
  ...warningEstimators,
  ...cascadeEstimators,
  ...chaosEstimators,
  ...economicsEstimators,
  ...tableEstimators,
]
