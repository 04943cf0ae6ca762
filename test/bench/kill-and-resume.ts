// `npm run kills [-- <kills>]`: an experiment is killed at random moments and run again; its tables must have the bytes of
// one that nothing has interrupted.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAndResume } from '../experiments/store/kill-and-resume.ts'

const asked = Number(process.argv[2] ?? 10)
const folder = mkdtempSync(join(tmpdir(), 'nqpf-kills-'))
try {
  const { kills, kept, resumed, whole } = await killAndResume(folder, asked, 300, Date.now() >>> 0)
  const same = JSON.stringify(resumed) === JSON.stringify(whole)
  console.log(`${kills} kills, ${kept} of 600 runs kept at the last start, tables ${same ? 'are the same' : 'DIFFER'}`)
  console.log(whole)
  process.exitCode = same ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
