import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join, relative, resolve } from 'node:path'
import { openShards } from '../engine/open-shards.ts'
import { arrayScript, mergeScript, type SlurmJobs } from '../engine/slurm/scripts.ts'
import { cancel, submit, type Submitted } from '../engine/slurm/submit.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { Language, Text } from '../spec/text.ts'
import { claimFolder } from '../store/claim-folder.ts'
import { filesIn } from '../store/file-names.ts'
import { complainOfFolder } from './complain-of-folder.ts'
import { engineTexts as texts } from './engine-texts.ts'
import { exitCode } from './exit-code.ts'
import { finish } from './finish-run.ts'
import { merge } from './merge.ts'
import type { RunFlags } from './run-command.ts'
import { runWords } from './run-words.ts'
import { waitForSlurm } from './wait-for-slurm.ts'

/** Shards where nobody says how many: enough for a small cluster, few enough for a crowded one. */
export const usualShards = 16

/** `nqpf run --engine slurm`: an array job for what lacks, and a job that merges. Returns the exit code. */
export async function runOnSlurm(
  experiment: Experiment & { seed: number },
  file: string,
  folder: string,
  flags: RunFlags,
  language: Language,
): Promise<number> {
  const { workers = 1, threads = 1, sbatch: extra = '', json } = flags
  const fail = (message: Text, kind: string): number => {
    console.error(message[language])
    if (json) console.log(JSON.stringify({ status: 'error', errors: [{ kind, message }] }))
    return exitCode.fault
  }
  if (!flags.dryRun && spawnSync('sbatch', ['--version']).error) return fail(texts.noSbatch, 'no-sbatch')
  const begun = performance.now()
  const shards = openShards({ experiment, file: relative('', file), folder }, flags.shards ?? usualShards)
  const { plan, of, answered } = shards
  if (answered && !flags.dryRun) return finish(answered, folder, { ...flags, begun, language })
  const { lacking } = await shards.look()
  const words = runWords(file, experiment, folder, language)
  const logs = join(resolve(folder), 'slurm')
  const run = [...words.run, '--workers', String(workers), '--threads', String(threads), '--plan', plan]
  const common = { name: experiment.name, cwd: process.cwd(), logs, run, merge: words.merge }
  const jobs: SlurmJobs = { ...common, parts: lacking, of, cores: workers * threads, flags: extra }
  const scripts = {
    shards: { path: join(folder, 'slurm', 'shards.sbatch'), text: arrayScript(jobs) },
    merge: { path: join(folder, 'slurm', 'merge.sbatch'), text: mergeScript(jobs) },
  }
  if (flags.dryRun) {
    const shown = Object.values(scripts).map(({ path, text }) => `# ${path}\n${text}`)
    const commands = `# sbatch ${scripts.shards.path}\n# sbatch --dependency=afterany:JOB ${scripts.merge.path}`
    console.log(json ? JSON.stringify({ folder, plan, shards: lacking, of, scripts }) : [...shown, commands].join('\n'))
    return exitCode.ok
  }

  const fresh = [filesIn(folder).parts, logs, folder].filter((path) => !existsSync(path))
  const claimed = claimFolder(folder)
  if (claimed.status === 'error') return complainOfFolder(claimed, flags, language)
  try {
    await shards.begin()
    mkdirSync(logs, { recursive: true })
    for (const { path, text } of Object.values(scripts)) writeFileSync(path, text)
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException
    return complainOfFolder({ status: 'error', kind: 'unwritable-folder', folder, code }, flags, language)
  } finally {
    // The shards could not begin while the folder is held.
    claimed.release()
  }
  if (lacking.length === 0) return merge(folder, flags, language)
  const array = submit(scripts.shards.path)
  const merging = array.status === 'ok' ? submit(scripts.merge.path, `afterany:${array.job}`) : array
  if (array.status === 'error' || merging.status === 'error') {
    if (array.status === 'ok') cancel(array.job)
    for (const path of fresh) rmSync(path, { recursive: true, force: true })
    return fail(refusal(merging), 'refused')
  }
  const told = { engine: 'slurm', folder, plan, seed: experiment.seed, shards: lacking, of }
  if (json && !flags.wait) console.log(JSON.stringify({ ...told, jobs: { shards: array.job, merge: merging.job } }))
  else console.error(texts.submitted(lacking.length, array.job, merging.job, folder)[language])
  return flags.wait ? waitForSlurm(shards, merging.job, folder, { ...flags, begun, language }) : exitCode.ok
}

function refusal(submitted: Submitted): Text {
  return submitted.status === 'error' && submitted.kind === 'refused' ? texts.refused(submitted.reason) : texts.noSbatch
}
