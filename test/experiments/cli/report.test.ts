import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, writeResultsOf } from '../analysis/fixture.ts'
import { tinyResults } from '../report/tiny-results.ts'
import { english, nqpf } from './nqpf.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-report-'))
const folder = join(root, 'results')

beforeAll(async () => {
  const experiment = asked(
    'parameters: {openness: {values: [0, 1]}}\nreplicates: 6\nreporters: [{name: y, expression: unemployment}]',
  )
  const points = [{ openness: 0 }, { openness: 1 }]
  await writeResultsOf(folder, experiment, points, ({ openness }, { replicate }) => ({
    y: openness + (replicate - 2.5) / 10,
  }))
  // The fixture's manifest has what an analysis reads; a report tells how it was run too.
  const path = join(folder, 'manifest.json')
  const manifest = { ...tinyResults({}).manifest, ...(JSON.parse(readFileSync(path, 'utf8')) as object) }
  writeFileSync(path, JSON.stringify({ ...manifest, parameters: { firms: 40, workersPerFirm: 10 } }))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('report', () => {
  const languages = () => {
    const html = readFileSync(join(folder, 'report.html'), 'utf8')
    return ['en', 'zh-CN'].map(
      (language) => html.includes(`<h1><span lang="${language}">`) || html.includes(`<p lang="${language}">`),
    )
  }

  it('writes the report again and says what it found', () => {
    const { status, stdout } = nqpf(['report', folder, '--lang', 'both'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^1\. “Unemployment” rises by .* as openness of the algorithm commons goes from 0 to 1\.$/m)
    expect(languages()).toEqual([true, true])
  })

  it('keeps to one language where one is asked for, and speaks that of the locale of both', () => {
    expect(nqpf(['report', folder, '--lang', 'zh']).stdout).toMatch(/^报告：/)
    expect(languages()).toEqual([false, true])
    const chinese = { ...english, LC_ALL: 'zh_CN.UTF-8' }
    expect(nqpf(['report', folder, '--lang', 'both'], chinese).stdout).toMatch(/^报告：/)
  })

  it('has an answer for machines where there are no results', () => {
    const { status, stdout } = nqpf(['report', root, '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({ status: 'nothing', folder: root })
  })
})

describe('plot', () => {
  it('lists the charts where none is named', () => {
    expect(nqpf(['plot', folder]).stdout.trim().split('\n')).toEqual(['line-y'])
  })

  it('writes a chart as SVG or as Vega-Lite, by its name or its kind', () => {
    const svg = join(root, 'a.svg')
    expect(nqpf(['plot', folder, '--chart', 'line', '--out', svg]).stdout.trim()).toBe(svg)
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg role="img" aria-label="/)
    const spec = join(root, 'a.vl.json')
    const { stdout } = nqpf(['plot', folder, '--chart', 'line-y', '--format', 'vl.json', '--out', spec, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ paths: [spec], chart: 'line-y' })
    expect(JSON.parse(readFileSync(spec, 'utf8')).layer.length).toBeGreaterThan(1)
  })

  it('refuses a chart that is not there, and a png without a font', () => {
    const unknown = nqpf(['plot', folder, '--chart', 'lines'])
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('did you mean line?')])
    const font = join(root, 'none.ttf')
    const { status, stderr } = nqpf(['plot', folder, '--chart', 'line', '--format', 'png', '--font', font])
    expect([status, stderr]).toEqual([1, expect.stringContaining('--font FILE')])
  })

  it('refuses a form that it does not know', () => {
    const { status, stderr } = nqpf(['plot', folder, '--format', 'gif'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('svg | png | vl.json | data.json')])
  })
})
