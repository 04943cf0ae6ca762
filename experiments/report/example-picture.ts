// Draws the pictures that README shows, from the results of a run: `npm run picture`, after `npm start`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { toSvg } from '../chart/to-svg.ts'
import { chartOf } from './charts/chart-of.ts'
import { readResults } from './results.ts'
import { sections } from './sections.ts'

const [from = 'results/baseline'] = process.argv.slice(2)
const into = new URL('example/', import.meta.url)
const plan = sections.flatMap(({ charts }) => charts).find(({ chart }) => chart === 'adoptionSector')
if (!plan) throw new Error('the report has no chart adoptionSector')

const results = await readResults(from)
mkdirSync(into, { recursive: true })
for (const language of ['en', 'zh'] as const) {
  const chart = chartOf(plan, results)?.draw(language)
  if (chart?.status !== 'ok') throw new Error(`${from} does not hold what the picture needs`)
  writeFileSync(new URL(`adoption.${language}.svg`, into), `${await toSvg(chart)}\n`)
}
