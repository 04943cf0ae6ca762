import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loopArea, pathSections } from '../../../experiments/analysis/path.ts'
import type { Results } from '../../../experiments/analysis/results.ts'
import type { Design } from '../../../experiments/spec/design.ts'
import type { Estimate } from '../../../experiments/measure/estimate.ts'
import { openDuckDb } from '../../../experiments/store/duckdb.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { openStored } from '../../../experiments/store/open-stored.ts'
import { writeParquet } from '../../../experiments/store/parquet.ts'
import { asked } from './fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-path-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('the area of a loop is that of the box between two ways, whichever end the path starts from', () => {
  expect(loopArea([0, 1, 2], [0, 0, 5, 0, 1])).toBeCloseTo(0.5, 12)
  expect(loopArea([0, 1, 2], [0, 0, 0.5, 1, 1])).toBeCloseTo(1.5, 12)
  expect(loopArea([2, 1, 0], [0, 0, 0.5, 1, 1])).toBeCloseTo(1.5, 12)
  expect(loopArea([0, 1], [1, 5, 1])).toBe(0)
})

it('reads the end of each hold, leaves out runs that stopped, and tells memory from none', async () => {
  const { design } = asked(
    'reporters: [gdp]\ndesign: {kind: path, parameter: openness, from: 0, to: 1, steps: 2, ticksPerStep: 3}',
  )
  // Levels 0, 0.5, 1, 0.5, 0, held for 3 quarters each: 1 higher on the way back; run 6 stops half way.
  const { connection, close } = await openDuckDb()
  await writeParquet(
    connection,
    `SELECT run::INTEGER AS run, 0::INTEGER AS point, tick::INTEGER AS tick,
       run * 0.01 + CASE WHEN tick % 3 <> 0 THEN 100 WHEN tick > 9 THEN 1 ELSE 0 END AS y
     FROM range(7) r(run), range(16) t(tick) WHERE run < 6 OR tick < 8 ORDER BY run, tick`,
    filesIn(folder).series,
  )
  close()
  const stored = { ...(await openStored(folder)), manifest: {} }
  const results = { stored, seed: 1 } as unknown as Results
  const [curves, loop] = await pathSections(results, design as Extract<Design, { kind: 'path' }>, 'y')
  expect(curves.rows.map(({ level }) => level)).toEqual([0, 0.5, 1])
  const figure = (row: number, column: string) => (curves.rows[row][column] as Estimate).estimate
  expect(figure(0, 'there')).toBeCloseTo(0.025, 9)
  expect(figure(0, 'back')).toBeCloseTo(1.025, 9)
  expect(figure(1, 'gap')).toBeCloseTo(1, 9)
  expect(curves.rows[2].gap).toBeNull()
  expect((loop.rows[0].area as Estimate).estimate).toBeCloseTo(0.75, 9)
})
