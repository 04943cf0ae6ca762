import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run: (
    root: Document,
    options: { resultTypes: string[] },
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What axe finds wrong with a page as it is shown in a medium, with the first element of each kind. */
export async function axeFaults(page: Page, media: 'screen' | 'print'): Promise<string[]> {
  await page.emulateMedia({ media })
  // The page's policy forbids scripts from elsewhere; evaluating is not asking for one.
  await page.evaluate(source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  })
}
