import { openStored } from '../../store/open-stored.ts'
import { type VariedResults, variedFrom } from './varied-results.ts'

/** Reads and analyses the results in an experiment's folder. Throws where they cannot be read. */
export const readVaried = async (folder: string): Promise<VariedResults> => variedFrom(await openStored(folder))
