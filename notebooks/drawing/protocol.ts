import type { AgainstFactor } from '../../experiments/chart/against-factor.ts'
import type { BifurcationDiagram } from '../../experiments/chart/bifurcation-diagram.ts'
import type { CausalMap } from '../../experiments/chart/causal-map.ts'
import type { HysteresisLoop } from '../../experiments/chart/hysteresis-loop.ts'
import type { ImpulseResponse } from '../../experiments/chart/impulse-response.ts'
import type { IntervalRows } from '../../experiments/chart/interval-rows.ts'
import type { LorenzCurve } from '../../experiments/chart/lorenz-curve.ts'
import type { MoneyFlows } from '../../experiments/chart/money-flows.ts'
import type { PhaseDiagram } from '../../experiments/chart/phase-diagram.ts'
import type { RegionMap } from '../../experiments/chart/region-map.ts'
import type { Language, Text } from '../../experiments/spec/text.ts'

/** Charts that are drawn with care and not many times a second, and the tables they are drawn from. */
export interface Tables {
  againstFactor: AgainstFactor
  bifurcationDiagram: BifurcationDiagram
  causalMap: CausalMap
  hysteresisLoop: HysteresisLoop
  impulseResponse: ImpulseResponse
  intervalRows: IntervalRows
  lorenzCurve: LorenzCurve
  moneyFlows: MoneyFlows
  phaseDiagram: PhaseDiagram
  regionMap: RegionMap
}

export type ChartKind = keyof Tables

export type DrawRequest = {
  [K in ChartKind]: { ask: number; kind: K; table: Tables[K]; language: Language }
}[ChartKind]

export type DrawReply = { ask: number } & ({ status: 'ok'; svg: string } | { status: 'error'; message: Text })
