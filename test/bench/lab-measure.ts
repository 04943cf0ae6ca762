// Prints how quick the lab is in each browser, against the bars it is held to. Nothing is asserted: clocks differ.
import type { Page } from 'playwright-core'
import { browsers } from '../notebooks/browsers.ts'
import { buildLab } from '../notebooks/build-lab.ts'
import { hashOf } from '../notebooks/open-lab.ts'
import { serveFolder } from '../notebooks/static-server.ts'

const rounds = 5

/** Milliseconds and frames of one browser. */
async function measure(page: Page, address: string): Promise<Record<string, number>> {
  // What compiles this file marks functions by a name that pages do not have.
  await page.addInitScript('globalThis.__name = (marked) => marked')
  await page.addInitScript(() => {
    const seen: Record<string, number> = {}
    Object.assign(window, { seen, blocked: 0 })
    const look = () => {
      const note = (name: string, there: unknown) => (seen[name] ??= there ? performance.now() : (undefined as never))
      note('interactive', document.querySelector('.play'))
      note('firstLine', document.querySelector('.live-chart g path'))
      note('whole', /^[0-9a-f]{16}$/.test(document.querySelector('#hash')?.textContent ?? ''))
      if (seen.whole === undefined) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return
    new PerformanceObserver((list) => {
      const longest = Math.max(...list.getEntries().map(({ duration }) => duration))
      Object.assign(window, { blocked: Math.max((window as unknown as { blocked: number }).blocked, longest) })
    }).observe({ entryTypes: ['longtask'] })
  })
  await page.goto(address)
  await hashOf(page)
  await page.waitForFunction(() => 'whole' in (window as unknown as { seen: object }).seen)
  const first = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen)
  await page.evaluate(() => document.querySelector<HTMLInputElement>('.choices input[type=checkbox]')?.click())
  await hashOf(page)
  const run = await median(page, 'seed')
  const slider = await median(page, 'slider')
  await hashOf(page)
  await page.waitForTimeout(1500)
  await page.evaluate(() => Object.assign(window, { blocked: 0 }))
  const play = await page.evaluate(
    () =>
      new Promise<{ frames: number; longest: number }>((resolve) => {
        document.querySelector<HTMLElement>('.play')?.click()
        const begun = performance.now()
        let [frames, last, longest] = [0, begun, 0]
        const turn = (now: number) => {
          frames++
          longest = Math.max(longest, now - last)
          last = now
          if (now - begun < 3000) requestAnimationFrame(turn)
          else resolve({ frames: (1000 * frames) / (now - begun), longest })
        }
        requestAnimationFrame(turn)
      }),
  )
  const blocked = await page.evaluate(() => (window as unknown as { blocked: number }).blocked)
  return {
    'first view interactive, ms (bar 2000)': first.interactive,
    'first line drawn, ms': first.firstLine,
    'first run whole, ms': first.whole,
    '2,000 agents, 20 years drawn, ms (bar 1000)': run,
    'slider answers, ms (bar 100)': slider,
    'frames a second while playing (bar 60)': play.frames,
    'longest gap between frames while playing, ms': play.longest,
    'longest task while playing, ms (bar 50; 0: none above 50, or not told by the browser)': blocked,
  }
}

/** Median milliseconds from another seed to the end of its run, or from a slider's move to the first line of its answer. */
async function median(page: Page, act: 'seed' | 'slider'): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    times.push(await page.evaluate(timed, act))
    await page.waitForTimeout(1500)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]
}

/** Runs in the page. */
function timed(act: 'seed' | 'slider'): Promise<number> {
  const begun = performance.now()
  const hash = () => document.querySelector('#hash')?.textContent ?? ''
  const before = hash()
  const range = document.querySelectorAll<HTMLInputElement>('.levers input[type=range]')[1]
  if (act === 'seed') document.querySelector<HTMLElement>('.choices button')?.click()
  else {
    range.value = String(Math.round(Math.random() * 400))
    range.dispatchEvent(new Event('input'))
  }
  const there = () =>
    act === 'seed'
      ? hash().length === 16 && hash() !== before
      : document.querySelector('.live-chart path[stroke-dasharray="3 3"]') !== null
  return new Promise((resolve) => {
    const look = () => {
      if (!there()) return requestAnimationFrame(look)
      resolve(performance.now() - begun)
      if (act === 'slider') range.dispatchEvent(new Event('change'))
    }
    requestAnimationFrame(look)
  })
}

const { folder, remove } = await buildLab('site')
const { address, server } = await serveFolder(folder)
for (const [name, launch] of Object.entries(browsers)) {
  const browser = await launch()
  const page = await browser.newPage()
  console.log(`\n${name} ${browser.version()}`)
  for (const [what, value] of Object.entries(await measure(page, address))) {
    console.log(`${value.toFixed(0).padStart(7)}  ${what}`)
  }
  await browser.close()
}
server.close()
remove()
