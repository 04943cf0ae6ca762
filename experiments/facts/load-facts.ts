import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { rootFolder } from '../spec/root-folder.ts'
import { type FactsFile, factsFile } from './fact.ts'

/** The published figures of facts.yaml. The file is part of the program: a fault in it throws. */
export function loadFacts(): FactsFile {
  return factsFile.parse(parse(readFileSync(new URL('experiments/facts/facts.yaml', rootFolder), 'utf8')))
}
