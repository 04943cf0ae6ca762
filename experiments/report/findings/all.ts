import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { adoptionFinding } from './adoption.ts'
import { energyFinding } from './energy.ts'
import { growthFinding } from './growth.ts'
import { inequalityFinding } from './inequality.ts'
import { workFinding } from './work.ts'

/** The five main findings in words, in the order in which they are told; what was not recorded is not spoken of. */
export function findings(results: Results): Text[] {
  return [adoptionFinding, growthFinding, workFinding, inequalityFinding, energyFinding]
    .map((find) => find(results))
    .filter((text) => text !== undefined)
}
