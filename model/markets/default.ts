import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'

/**
 * A firm whose deposits are below zero after settling cannot pay and defaults. The bank bears it: it lends what is
 * missing for the last time and writes all the loans off. Part of the capital survives, and an entrant
 * takes it over in the firm's place with the usual markup and without debt. Source: Caiani et al. 2016.
 */
export function resolveDefaults(state: State): void {
  const { firms, parameters, markets, bank, ledger } = state
  let lost = 0
  let covered = 0
  markets.defaults = 0
  for (let f = 0; f < firms.count; f++) {
    firms.age[f]++
    if (firms.deposits[f] >= 0) continue
    const missing = -firms.deposits[f]
    if (!parameters.entryAndExit) {
      firms.loans[f] += missing
      firms.deposits[f] = 0
      covered += missing
      continue
    }
    covered += missing
    lost += firms.loans[f] + missing
    firms.deposits[f] = 0
    firms.loans[f] = 0
    firms.capital[f] *= parameters.defaultRecovery
    firms.wageOffer[f] = 1
    firms.age[f] = 0
    markets.defaults++
  }
  bank.loans += covered - lost
  bank.profit -= lost
  pays(ledger, 'writeOffs', 'bank', lost)
  receives(ledger, 'writeOffs', 'firms', lost)
}
