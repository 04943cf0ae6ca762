import type { GalleryEntry } from './gallery-entry.ts'
import { entry as againstFactor } from './against-factor-entry.ts'
import { entry as beveridge } from './beveridge-entry.ts'
import { entry as bifurcationDiagram } from './bifurcation-diagram-entry.ts'
import { entry as causalMap } from './causal-map-entry.ts'
import { entry as claimVerdicts } from './claim-verdicts-entry.ts'
import { entry as differences } from './differences-entry.ts'
import { entry as earlyWarning } from './early-warning-entry.ts'
import { entry as growthAccounting } from './growth-accounting-entry.ts'
import { entry as hysteresisLoop } from './hysteresis-loop-entry.ts'
import { entry as impulseResponse } from './impulse-response-entry.ts'
import { entry as lorenz } from './lorenz-entry.ts'
import { entry as moneyFlows } from './money-flows-entry.ts'
import { entry as morrisPlane } from './morris-plane-entry.ts'
import { entry as okun } from './okun-entry.ts'
import { entry as paretoFront } from './pareto-front-entry.ts'
import { entry as phaseDiagram } from './phase-diagram-entry.ts'
import { entry as phillips } from './phillips-entry.ts'
import { entry as posterior } from './posterior-entry.ts'
import { entry as primBoxes } from './prim-boxes-entry.ts'
import { entry as primRanges } from './prim-ranges-entry.ts'
import { entry as regionMap } from './region-map-entry.ts'
import { entry as regretTable } from './regret-table-entry.ts'
import { entry as sensitivity } from './sensitivity-entry.ts'
import { entry as shares } from './shares-entry.ts'
import { entry as smallMultiples } from './small-multiples-entry.ts'
import { entry as timeSeries } from './time-series-entry.ts'

/** Every kind of chart, in the order in which the gallery shows them. */
export const gallery: readonly GalleryEntry[] = [
  timeSeries,
  smallMultiples,
  shares,
  growthAccounting,
  okun,
  phillips,
  beveridge,
  lorenz,
  phaseDiagram,
  bifurcationDiagram,
  hysteresisLoop,
  earlyWarning,
  causalMap,
  impulseResponse,
  moneyFlows,
  regionMap,
  againstFactor,
  sensitivity,
  morrisPlane,
  primBoxes,
  primRanges,
  paretoFront,
  differences,
  regretTable,
  posterior,
  claimVerdicts,
]
