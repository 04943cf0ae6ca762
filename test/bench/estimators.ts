// `npm run estimators [-- --json] [-- <part of a name>]`: processor seconds of every estimator of experiments/measure on
// 100,000 rows. They may take 5. On a machine that does other work too the seconds are too many.
import { estimators } from './estimators/all.ts'
import { fullRows } from './estimators/estimator.ts'

const allowed = 5

interface Timed {
  estimator: string
  rows: number
  seconds: number
}

const json = process.argv.includes('--json')
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? ''

const timed = estimators
  .filter(({ name }) => name.includes(wanted))
  .map(({ name, prepare }): Timed => {
    const call = prepare(fullRows)
    const begun = process.cpuUsage()
    call()
    const { user, system } = process.cpuUsage(begun)
    const seconds = (user + system) / 1e6
    if (!json) console.log(`${seconds.toFixed(2).padStart(7)} s${seconds > allowed ? ' !' : '  '}  ${name}`)
    return { estimator: name, rows: fullRows, seconds }
  })

const slow = timed.filter(({ seconds }) => seconds > allowed)
if (json) console.log(JSON.stringify({ node: process.version, timed }))
else console.log(`${timed.length} estimators on ${fullRows} rows; ${slow.length} above ${allowed} s`)
process.exitCode = slow.length > 0 ? 1 : 0
