import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, writeResultsOf, writeRuns } from '../analysis/fixture.ts'
import { nqpf } from './nqpf.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-results-'))
afterAll(() => rmSync(root, { recursive: true }))
const folder = join(root, 'results')
const alone = join(root, 'other.parquet')

beforeAll(async () => {
  const experiment = asked(
    'parameters: {openness: {values: [0, 1]}}\nreplicates: 6\nreporters: [{name: y, expression: unemployment}, {name: z, expression: unemployment}]\nexpect: [{outcome: y, gt: 0.5, where: {openness: 1}}]',
  )
  const points = [{ openness: 0 }, { openness: 1 }]
  await writeResultsOf(folder, experiment, points, ({ openness }, { replicate }) => ({
    y: openness + (replicate - 2.5) / 10,
    z: 3,
  }))
  const rows = Array.from({ length: 3 }, (_, run) => {
    return { run, point: 0, replicate: run, seed: run, setting: { wage: 1 }, outcomes: { profit: run } }
  })
  await writeRuns(alone, rows)
})

describe('analyze', () => {
  it('prints tables with intervals, and says what is not distinguishable from 0', () => {
    const { status, stdout } = nqpf(['analyze', folder])
    expect(status).toBe(0)
    expect(stdout).toMatch(/y > 0\.5 +supported/)
    expect(stdout).toMatch(/0 +0 +6 +\S+ \[-0\.\d+, 0\.\d+\] not distinguishable from 0/)
    expect(stdout).toContain('1 more outcomes can be chosen with --outcome NAME.')
  })

  it('speaks Chinese', () => {
    const { stdout } = nqpf(['analyze', folder, '--lang', 'zh'])
    expect(stdout).toContain('与 0 无显著差异')
    expect(stdout).toMatch(/y > 0\.5 +得到支持/)
  })

  it('--json holds the same figures as numbers', () => {
    const { stdout } = nqpf(['analyze', folder, '--json', '--outcome', 'z'])
    const { design, outcomes, sections } = JSON.parse(stdout) as {
      design: string
      outcomes: string[]
      sections: { name: string; rows: Record<string, { estimate: number }>[] }[]
    }
    expect([design, outcomes]).toEqual(['grid', ['z']])
    expect(sections.find(({ name }) => name === 'means')?.rows[1].z.estimate).toBe(3)
  })

  it('reads any file with the columns of runs', () => {
    const { status, stdout } = nqpf(['analyze', alone])
    expect(status).toBe(0)
    expect(stdout).toMatch(/point +wage +n +profit/)
  })

  it.each([
    [['analyze', root], 'holds no results'],
    [['analyze', join(root, 'none')], 'holds no results'],
    [['analyze', folder, '--outcome', 'yy'], 'There is no outcome yy. Did you mean y?'],
    [['query', folder, 'SELECT a FROM runs'], 'The SQL is wrong.'],
    [['export', folder, '--format', 'csv', '--table', 'series'], 'holds no series.parquet'],
    [['export', folder, '--format', 'posterior'], 'holds no calibration'],
  ])('%j is answered with what is wrong', (argumentList, message) => {
    const { status, stderr } = nqpf(argumentList)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })

  it.each([
    ['analyze', '--above', 'high'],
    ['analyze', '--above', '100%'],
    ['analyze', '--half-width', '0'],
    ['export', '--format', 'xls'],
    ['export'],
  ])('%s %s %s is refused', (command, ...rest) => {
    const { status, stderr } = nqpf([command, folder, ...rest])
    expect(status).toBe(2)
    expect(stderr).toContain(`npx nqpf ${command} --help`)
  })

  it('a file that is no Parquet file, or not of runs, is named', () => {
    const text = join(root, 'text.parquet')
    writeFileSync(text, 'no parquet')
    expect(nqpf(['analyze', text]).stderr).toContain(`${text} cannot be read`)
  })
})

it('query prints tables, CSV or JSON', () => {
  const sql = 'SELECT run, y FROM runs WHERE run < 2 ORDER BY run'
  expect(nqpf(['query', folder, sql]).stdout).toBe('run      y\n───  ─────\n  0  -0.25\n  1  -0.15\n')
  expect(nqpf(['query', folder, sql, '--csv']).stdout).toBe('run,y\n0,-0.25\n1,-0.15\n')
  expect(JSON.parse(nqpf(['query', folder, sql, '--json']).stdout)).toEqual({
    columns: ['run', 'y'],
    rows: [
      [0, -0.25],
      [1, -0.15],
    ],
  })
})

it('export writes beside the results, or where it is told', () => {
  const out = join(root, 'out')
  expect(nqpf(['export', folder, '--format', 'csv', '--out', out]).stdout).toBe(`${join(out, 'runs.csv')}\n`)
  expect(readFileSync(join(out, 'runs.csv'), 'utf8')).toMatch(/^run,point,replicate,seed,openness,status/)
})
