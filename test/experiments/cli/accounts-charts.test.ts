import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nqpf } from './nqpf.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-accounts-'))
const file = join(root, 'small.yaml')
writeFileSync(
  file,
  'name: small\ntitle: {en: Small, zh: 小}\npreset: china-2023\nparameters: {firms: 40, workersPerFirm: 10}\nticks: 4\nreplicates: 1\nseed: 3\n',
)
afterAll(() => rmSync(root, { recursive: true }))

describe('accounts', () => {
  it('draws payments to a file and dispatch to a folder, with the command that makes them again', () => {
    const [chart, map] = [join(root, 'payments.svg'), join(root, 'maps')]
    const { status, stdout } = nqpf(['accounts', file, '--tick', '2', '--chart', chart, '--map', map])
    expect(status).toBe(0)
    expect(stdout).toContain(chart)
    const svg = readFileSync(chart, 'utf8')
    expect(svg).toContain('Who pays whom for what')
    expect(svg).toContain('--tick 2 --seed 3')
    expect(readdirSync(map)).toEqual(expect.arrayContaining(['region-map.en.svg', 'region-map.en.data.json']))
    const { command } = JSON.parse(readFileSync(join(map, 'region-map.en.data.json'), 'utf8')) as { command: string }
    expect(command).toBe(`npx nqpf accounts ${file} --tick 2 --seed 3 --map ${map}`)
  })

  it('says what a picture can be, and that nothing has moved at the start', () => {
    const gif = join(root, 'payments.gif')
    const wrong = nqpf(['accounts', file, '--tick', '1', '--chart', gif])
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toContain('.svg')
    expect(existsSync(gif)).toBe(false)
    const start = nqpf(['accounts', file, '--tick', '0', '--map', join(root, 'start.svg')])
    expect(start.status).toBe(1)
    expect(start.stderr).toContain('no finite figures for rows')
  })
})
