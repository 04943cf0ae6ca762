import { againstFactor } from '../../experiments/chart/against-factor.ts'
import { bifurcationDiagram } from '../../experiments/chart/bifurcation-diagram.ts'
import { causalMap } from '../../experiments/chart/causal-map.ts'
import type { Chart, ChartFault } from '../../experiments/chart/chart.ts'
import { hysteresisLoop } from '../../experiments/chart/hysteresis-loop.ts'
import { impulseResponse } from '../../experiments/chart/impulse-response.ts'
import { intervalRows } from '../../experiments/chart/interval-rows.ts'
import { lorenzCurve } from '../../experiments/chart/lorenz-curve.ts'
import { moneyFlows } from '../../experiments/chart/money-flows.ts'
import { phaseDiagram } from '../../experiments/chart/phase-diagram.ts'
import { regionMap } from '../../experiments/chart/region-map.ts'
import { toSvg } from '../../experiments/chart/to-svg.ts'
import type { DrawReply, DrawRequest } from './protocol.ts'

function chartOf({ kind, table, language }: DrawRequest): Chart | ChartFault {
  switch (kind) {
    case 'againstFactor':
      return againstFactor(table, language)
    case 'bifurcationDiagram':
      return bifurcationDiagram(table, language)
    case 'causalMap':
      return causalMap(table, language)
    case 'hysteresisLoop':
      return hysteresisLoop(table, language)
    case 'impulseResponse':
      return impulseResponse(table, language)
    case 'intervalRows':
      return intervalRows(table, language)
    case 'lorenzCurve':
      return lorenzCurve(table, language)
    case 'moneyFlows':
      return moneyFlows(table, language)
    case 'phaseDiagram':
      return phaseDiagram(table, language)
    case 'regionMap':
      return regionMap(table, language)
    default:
      return kind satisfies never
  }
}

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => void answer(data))

async function answer(request: DrawRequest): Promise<void> {
  const { ask } = request
  const chart = chartOf(request)
  const reply: DrawReply =
    chart.status === 'ok'
      ? { ask, status: 'ok', svg: await toSvg(chart) }
      : { ask, status: 'error', message: chart.message }
  postMessage(reply)
}
