import type { VariedResults } from '../varied-results.ts'
import { alternativeFigures } from './alternatives.ts'
import { foldLineFigures } from './fold-line.ts'
import { frontFigures } from './front.ts'
import { loopFigures } from './loop.ts'
import { oneAtATimeFigures } from './one-at-a-time.ts'
import type { PlannedFigure } from './planned-figure.ts'
import { pushedFigures } from './pushed.ts'
import { rangeFigures } from './ranges.ts'
import { sensitivityFigures } from './sensitivity.ts'
import { seriesFigures } from './from-series.ts'
import { spreadFigures } from './spread.ts'
import { sweepFigures } from './sweep.ts'

/** Charts of an experiment with several points, by what its design was made for. */
export function plannedFigures(varied: VariedResults): PlannedFigure[] {
  const kinds = [
    sweepFigures,
    oneAtATimeFigures,
    sensitivityFigures,
    loopFigures,
    foldLineFigures,
    alternativeFigures,
    frontFigures,
    rangeFigures,
    spreadFigures,
    pushedFigures,
    seriesFigures,
  ]
  return kinds.flatMap((figures) => figures(varied))
}
