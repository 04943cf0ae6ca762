import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { estimators } from './estimators/all.ts'

const root = new URL('../../', import.meta.url)

/** What analyses take from measure that no table of rows is handed to: figures of figures and rules. */
const notOfRows = new Set([
  'bootstrap/replicates-needed.ts',
  // Every row costs a fit, which is the emulator's own time.
  'calibration/leave-one-out.ts',
  'direction.ts',
  'estimate.ts',
  'expect/margin-of.ts',
  'front/as-costs.ts',
  'robust/wilson-interval.ts',
  'transition/binder-cumulant.ts',
  'transition/susceptibility.ts',
  'transition/verdict.ts',
])

/** Modules of experiments/measure that the sources in a folder import functions from. */
function measuresIn(folder: string): string[] {
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const source = readFileSync(new URL(`${folder}/${file}`, root), 'utf8')
      return [...source.matchAll(/import ([^;'"]*?) from '[^']*?measure\/([^']*)'/g)].flatMap(([, names, path]) => {
        const values = names.replace(/[{}]/g, '').split(',')
        const isType = (name: string): boolean => name.trim() === '' || name.trim().startsWith('type ')
        return names.startsWith('type ') || values.every(isType) ? [] : [path]
      })
    })
  return [...new Set(found)].sort()
}

it('times every estimator that an analysis hands rows to', () => {
  const timed = new Set(measuresIn('test/bench/estimators'))
  const handed = measuresIn('experiments/analysis').filter((path) => !timed.has(path))
  expect(new Set(handed)).toEqual(notOfRows)
})

it('gives each its own name, by which the command finds it', () => {
  const names = estimators.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
