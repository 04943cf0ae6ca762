// The lab as one file, opened by a double click on a machine without a network.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { replicateSeed } from '../../experiments/design/replicate-seed.ts'
import { resolveParameters, simulate } from '../../model/index.ts'
import { browsers } from './browsers.ts'
import { buildLab } from './build-lab.ts'
import { hashOf } from './open-lab.ts'

let folder: string
let remove: () => void

beforeAll(async () => {
  ;({ folder, remove } = await buildLab('file'))
}, 120_000)

afterAll(() => remove())

it('is one file', () => expect(readdirSync(folder)).toEqual(['index.html']))

it.each(Object.keys(browsers))(
  'runs and draws in %s without asking for anything',
  { timeout: 120_000 },
  async (name) => {
    const browser = await browsers[name]()
    const context = await browser.newContext()
    // Firefox, told to be offline, will not open files either; so that nothing is asked for is read off the requests.
    const page = await context.newPage()
    const [asked, complaints]: string[][] = [[], []]
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}#preset=closed-toy&seed=7&ticks=8`)
    const outcome = simulate(resolveParameters('closed-toy', {}), { seed: replicateSeed(7, 0), ticks: 8 })
    expect(await hashOf(page)).toBe(outcome.status === 'done' && outcome.stateHash)
    await page.locator('#tab-money').click()
    await page.locator('#panel-money svg').waitFor()
    expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])
    expect(complaints).toEqual([])
    await browser.close()
  },
)
