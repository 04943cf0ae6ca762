import { fileURLToPath } from 'node:url'
import { rootFolder } from '../spec/root-folder.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { Language } from '../spec/text.ts'

/** The command as another process calls it, wherever that stands. */
const nqpf = [process.execPath, fileURLToPath(new URL('experiments/nqpf.mjs', rootFolder))]

/** The words of a command that makes runs of this experiment, and of one that puts their parts together. */
export function runWords(
  file: string,
  { seed, replicates, ticks, quick }: Experiment & { seed: number },
  folder: string,
  language: Language,
): { run: string[]; merge: string[] } {
  const asked = Object.entries({ seed, replicates, ticks }).flatMap(([name, value]) => [`--${name}`, String(value)])
  const end = ['--quiet', '--lang', language]
  return {
    run: [...nqpf, 'run', file, ...(quick ? ['--quick'] : []), ...asked, '--out', folder, ...end],
    merge: [...nqpf, 'merge', folder, '--partial', ...end],
  }
}
