// Economies whose answer is known in closed form: one preset for each limit. See experiments/verify/limits.
import { bass, brockDurlauf, lattice } from './limits/adoption.ts'
import { ajjGrowth, ajjShares } from './limits/ajj.ts'
import { ideas, softwareLoop } from './limits/algorithms.ts'
import { ces, cobbDouglas, leontief } from './limits/ces.ts'
import { hulten } from './limits/hulten.ts'
import { solow } from './limits/solow.ts'
import { stocks } from './limits/stocks.ts'
import { taskSum } from './limits/task-sum.ts'
import { urnOfBuyers, urnOfWorkers } from './limits/urns.ts'
import type { Preset } from './preset.ts'

export const limits = {
  'limit-solow': solow,
  'limit-ces': ces,
  'limit-cobb-douglas': cobbDouglas,
  'limit-leontief': leontief,
  'limit-task-sum': taskSum,
  'limit-ajj-shares': ajjShares,
  'limit-ajj-growth': ajjGrowth,
  'limit-ideas': ideas,
  'limit-software-loop': softwareLoop,
  'limit-brock-durlauf': brockDurlauf,
  'limit-lattice': lattice,
  'limit-bass': bass,
  'limit-urn-of-workers': urnOfWorkers,
  'limit-urn-of-buyers': urnOfBuyers,
  'limit-hulten': hulten,
  'limit-stocks': stocks,
} as const satisfies Record<string, Preset>
