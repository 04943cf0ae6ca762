// `npm run charts [-- --json]`: how long a hundred charts take to become SVG, from the examples of the gallery.
import { gallery } from '../../experiments/chart/gallery/all.ts'
import { toSvg } from '../../experiments/chart/to-svg.ts'

const wanted = 100
const charts = Array.from({ length: wanted }, (_, i) => {
  const entry = gallery[i % gallery.length]
  const chart = entry.chart(entry.example(), Math.floor(i / gallery.length) % 2 === 0 ? 'en' : 'zh')
  if (chart.status !== 'ok') throw new Error(chart.message.en)
  return { name: entry.name, chart }
})

const begun = performance.now()
const slowest = { name: '', seconds: 0 }
let bytes = 0
for (const { name, chart } of charts) {
  const before = performance.now()
  bytes += (await toSvg(chart)).length
  const seconds = (performance.now() - before) / 1000
  if (seconds > slowest.seconds) Object.assign(slowest, { name, seconds })
}
const seconds = (performance.now() - begun) / 1000
// Of the processor, which other programs on the machine do not stretch.
const { user, system } = process.cpuUsage()
const processor = (user + system) / 1e6

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, charts: wanted, seconds, processor, bytes, slowest }))
} else {
  console.log(`${wanted} charts to SVG in ${seconds.toFixed(1)} s (${(bytes / 1e6).toFixed(1)} MB)`)
  console.log(
    `Slowest: ${slowest.name}, ${slowest.seconds.toFixed(2)} s. Processor, with the start: ${processor.toFixed(1)} s`,
  )
}
