import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEconomy, resolveParameters, step } from '../../../model/index.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { openResults } from '../../../experiments/store/open-results.ts'
import { readRuns } from '../../../experiments/store/read-runs.ts'
import { storeAgents } from '../../../experiments/store/store-agents.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-agents-'))
afterAll(() => rmSync(folder, { recursive: true }))
const text = `name: agents
preset: closed-toy
parameters: {firms: 12, workersPerFirm: 3, openness: {values: [0.1, 0.9]}}
replicates: 2
ticks: 3
seed: 5
reporters: [adoption]
`
const asked = { kind: 'firms', columns: ['sector', 'taskMix', 'output'], ticks: [3, 0], runs: [], workers: 2 } as const

beforeAll(async () => {
  const loaded = experimentFrom(text, 'agents.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  await storeExperiment({ experiment: { ...loaded.experiment, seed: 5 }, file: 'agents.yaml', folder, workers: 1 })
})

describe('storeAgents', () => {
  it('holds the agents of the quarters asked for, bit for bit those of the run, sorted', async () => {
    const stored = await storeAgents(folder, asked)
    expect(stored).toMatchObject({ status: 'stored', runs: 4, rows: 4 * 2 * 12 })
    const runs = await readRuns(folder)
    const { seed } = runs[3]
    const { firms } = resolveParameters('closed-toy', { firms: 12 })
    const economy = createEconomy(resolveParameters('closed-toy', { firms, workersPerFirm: 3, openness: 0.9 }), {
      seed,
    })
    if ('status' in economy) throw new Error('no start')
    for (let tick = 0; tick < 3; tick++) step(economy)
    const { connection, close } = await openResults(folder)
    const rows = (await connection.runAndReadAll('FROM agents')).getRowObjects()
    close()
    const order = rows.map(({ run, tick, agent }) => (Number(run) * 100 + Number(tick)) * 100 + Number(agent))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    const last = rows.slice(-12)
    expect(last.every(({ openness, replicate }) => openness === 0.9 && replicate === 1)).toBe(true)
    expect(last.map(({ output }) => output)).toEqual([...economy.firms.output])
    expect(last.map((row) => row['taskMix[2]'])).toEqual(
      [...economy.firms.taskMix].filter((_, place) => place % 3 === 2),
    )
  })

  it('says that there is nothing where no run has the quarter', async () => {
    expect(await storeAgents(folder, { ...asked, ticks: [4] })).toEqual({ status: 'no-runs' })
    expect(await storeAgents(join(folder, 'none'), asked)).toEqual({ status: 'no-results' })
  })

  it('refuses results of another model, which made again would differ', async () => {
    const { manifest } = filesIn(folder)
    const before = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, before.replace(/"model": "[^"]+"/, '"model": "another"'))
    expect(await storeAgents(folder, asked)).toMatchObject({ status: 'other-model', stored: 'another' })
    writeFileSync(manifest, before)
  })

  it('writes nothing where a run made again ends in another state', async () => {
    const { manifest, agents } = filesIn(folder)
    const before = readFileSync(manifest, 'utf8')
    rmSync(agents, { force: true })
    writeFileSync(manifest, before.replace('"preset": "closed-toy"', '"preset": "china-2023"'))
    expect(await storeAgents(folder, asked)).toMatchObject({ status: 'different' })
    expect(() => readFileSync(agents)).toThrow('ENOENT')
    writeFileSync(manifest, before)
  })
})
