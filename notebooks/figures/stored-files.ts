import type { Answer } from '../../experiments/ledger/answer.ts'
import type { Ledger } from '../../experiments/ledger/ledger.ts'
import type { Manifest } from '../../experiments/store/manifest.ts'
import type { StoredResults, StoredTable } from '../../experiments/store/stored-table.ts'
import { parquetTable } from './parquet-table.ts'

export interface PickedFile {
  /** In the folder that was picked. */
  path: string
  file: File
}

/** What picked files are: results of an experiment, a ledger, answers to claims with the model they are of, or neither. */
export type Picked =
  | { kind: 'results'; stored: StoredResults }
  | { kind: 'ledger'; ledger: Ledger }
  | { kind: 'answers'; answers: Answer[]; model: string }
  | { kind: 'nothing' }

/** Finds what there is to draw; of several folders of results the one that lies highest. Throws where a file is broken. */
export async function storedFiles(files: readonly PickedFile[]): Promise<Picked> {
  const named = (name: string) => files.filter(({ path }) => path === name || path.endsWith(`/${name}`))
  const [ledger] = named('ledger.json')
  if (ledger) return { kind: 'ledger', ledger: await jsonIn<Ledger>(ledger) }
  const answered = named('answer.json')
  if (answered.length > 0) {
    const kept = await Promise.all(answered.map((each) => jsonIn<{ model: string; answer: Answer }>(each)))
    const [{ model }] = kept
    return { kind: 'answers', model, answers: kept.filter((each) => each.model === model).map(({ answer }) => answer) }
  }
  const [manifest] = named('manifest.json').toSorted((a, b) => a.path.length - b.path.length)
  if (!manifest) return { kind: 'nothing' }
  const folder = manifest.path.slice(0, -'manifest.json'.length)
  const table = async (name: string): Promise<StoredTable | undefined> => {
    const found = files.find(({ path }) => path === `${folder}${name}.parquet`)
    return found && parquetTable(bufferOf(found.file))
  }
  const [runs, series] = [await table('runs'), await table('series')]
  const stored = { path: folder || manifest.path, manifest: await jsonIn<Manifest>(manifest) }
  return { kind: 'results', stored: { ...stored, ...(runs && { runs }), ...(series && { series }) } }
}

const jsonIn = async <Value>({ file }: PickedFile): Promise<Value> => JSON.parse(await file.text()) as Value

/** Only the parts of a file that are asked for are read. */
const bufferOf = (file: File) => ({
  byteLength: file.size,
  slice: (from: number, to?: number) => file.slice(from, to).arrayBuffer(),
})
