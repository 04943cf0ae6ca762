import { readFileSync } from 'node:fs'
import { readTable } from '../table-json.ts'
import type { GalleryEntry } from './gallery-entry.ts'

/**
 * A kind of chart with the table of examples/NAME.json, which holds `{command, table}` as `nqpf plot FOLDER --chart NAME
 * --format data.json` writes it. Throws the system's error where the file is not there.
 */
export function storedExample<Table>(
  name: string,
  chart: GalleryEntry<Table>['chart'],
): Pick<GalleryEntry<Table>, 'command' | 'example' | 'chart'> {
  const read = () => {
    const text = readFileSync(new URL(`examples/${name}.json`, import.meta.url), 'utf8')
    return readTable(text) as { command: string; table: Table }
  }
  return { command: read().command, example: () => read().table, chart }
}
