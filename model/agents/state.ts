import type { Ledger } from '../accounts/ledger.ts'
import type { Channels } from '../channels.ts'
import type { Parameters } from '../parameters.ts'
import type { Team } from '../team/team.ts'
import type { Controls } from './controls.ts'
import type { Firms } from './firms.ts'
import type { Households } from './households.ts'
import type { Bank, CentralBank, Foreign, Government } from './institutions.ts'
import type { Knowledge } from './knowledge-state.ts'
import type { Markets } from './market-state.ts'
import type { PolicyInstrument } from './policies.ts'
import type { Providers } from './providers.ts'
import type { Rates } from './rates.ts'
import type { SectorTechnology } from './sector-technology.ts'
import type { Society } from './society-state.ts'

/** Everything an economy is between two quarters. Each rule is a function of it. */
export interface State {
  parameters: Parameters
  /** Dated policies of the run. */
  policies: readonly PolicyInstrument[]
  /** Any uint32; 0 is a seed like every other. */
  seed: number
  /** Quarter; 0 is the solved start. */
  tick: number
  rates: Rates
  technology: SectorTechnology
  households: Households
  firms: Firms
  providers: Providers
  bank: Bank
  centralBank: CentralBank
  government: Government
  foreign: Foreign
  markets: Markets
  knowledge: Knowledge
  society: Society
  ledger: Ledger
  channels: Channels
  controls: Controls
  /** Fixed peers of each firm, `peers` of them each. */
  peers: Int32Array
  /** The threads that move this economy; one where nothing else is asked for. */
  team: Team
}
