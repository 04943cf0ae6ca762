import { createEconomy, resolveParameters } from '../../../model/index.ts'
import { channelTable } from './channel-table.ts'
import { constantTable } from './constant-table.ts'
import { meanFieldTables } from './mean-field-table.ts'
import { parameterTables } from './parameter-tables.ts'
import { stateTables } from './state-tables.ts'

/** Text of every generated block of model/ODD.md by its name. `model` is the folder of the model. */
export function oddBlocks(model: string): Record<string, string> {
  const economy = createEconomy(resolveParameters('china-2023', {}), { seed: 0 })
  if ('status' in economy) throw new Error(economy.message.en)
  return {
    'state variables': stateTables(economy),
    channels: channelTable(),
    constants: constantTable(model),
    'mean field': meanFieldTables(economy),
    parameters: parameterTables(),
  }
}
