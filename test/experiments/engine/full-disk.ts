import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english, nqpfPath } from '../cli/nqpf.ts'
import { tables } from '../store/tables.ts'

/** A command on a disk that is full half way, and again on the same disk with room. */
export interface FullDisk {
  first: { code: number; said: string; left: string[] }
  second: { code: number; said: string }
  tables: Record<string, string>
}

/** Mounts for the processes of one shell alone, which go with it; without root they need a namespace of users. */
const unshare = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])]

/** Whether this machine lets us mount a disk of our own. */
export const canMount = (): boolean =>
  spawnSync('unshare', [...unshare, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

const script = `
mount -t tmpfs -o size=$SIZE tmpfs "$DISK" || exit 99
"$@" --out "$DISK/out" >"$LOGS/first" 2>&1; echo $? >>"$LOGS/first"
find "$DISK" -type f | sort >"$LOGS/left"
mount -o remount,size=64m "$DISK" || exit 99
"$@" --out "$DISK/out" >"$LOGS/second" 2>&1; echo $? >>"$LOGS/second"
cp "$DISK"/out/*.parquet "$LOGS"
`

/** Runs `nqpf` with these words on a disk of `size` bytes, makes the disk larger and runs it again. */
export function onFullDisk(root: string, words: readonly string[], size: number): FullDisk {
  const [disk, logs] = ['disk', 'logs'].map((name) => join(root, `${name}-${size}-${words.length}`))
  for (const folder of [disk, logs]) mkdirSync(folder, { recursive: true })
  const environment = { ...english, DISK: disk, LOGS: logs, SIZE: String(size) }
  const command = [process.execPath, nqpfPath, ...words]
  const { status, stderr } = spawnSync('unshare', [...unshare, 'sh', '-c', script, 'sh', ...command], {
    env: environment,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${status}: ${stderr}`)
  const read = (name: string) => readFileSync(join(logs, name), 'utf8').trim().split('\n')
  const told = (name: string) => {
    const lines = read(name)
    return { code: Number(lines.pop()), said: lines.join('\n') }
  }
  return {
    first: { ...told('first'), left: read('left').map((path) => path.slice(disk.length + 1)) },
    second: told('second'),
    tables: tables(logs),
  }
}
