import { fontStack } from '../../chart/theme.ts'

/** Style of the page: a short paper on a desk, a telephone and on A4. No font, no picture from elsewhere. */
export const style = `
html[data-language="en"] [lang="zh-CN"], html[data-language="zh"] [lang="en"] { display: none; }
body { margin: 0; color: #222; background: #fff; font: 16px/1.6 ${fontStack}; }
main { max-width: 860px; margin: 0 auto; padding: 24px 16px 64px; }
header { display: flex; gap: 16px; align-items: flex-start; justify-content: space-between; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.25rem; margin: 2.2em 0 0.4em; padding-bottom: 0.2em; border-bottom: 1px solid #ddd; }
h3 { font-size: 1rem; margin: 1.6em 0 0.4em; }
p { margin: 0.4em 0; }
.kind, .note { color: #595959; font-size: 0.9rem; }
button { flex: none; font: inherit; padding: 6px 14px; min-height: 40px; border: 1px solid #595959; border-radius: 6px; background: #fff; color: #222; cursor: pointer; }
button:hover { background: #f2f2f2; }
ol.findings { padding-left: 1.4em; }
ol.findings li { margin: 0.7em 0; }
ol.findings li:first-child { font-size: 1.1rem; font-weight: 600; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr)); gap: 20px 16px; margin-top: 12px; }
figure { margin: 0; min-width: 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 440px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; }
caption { text-align: left; font-weight: 600; padding: 1em 0 0.4em; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid #e4e4e4; }
td small, th small { display: block; overflow-wrap: anywhere; color: #595959; }
tbody th { font-weight: normal; }
.miss { color: #a33c00; font-weight: 600; }
.hit { color: #00527f; font-weight: 600; }
summary { cursor: pointer; font-size: 0.9rem; padding: 8px 0; }
pre { background: #f4f4f4; padding: 12px; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.85rem; }
code { overflow-wrap: anywhere; }
th code { overflow-wrap: normal; white-space: nowrap; }
figcaption { color: #595959; font-size: 0.72rem; line-height: 1.4; overflow-wrap: anywhere; max-width: 440px; }
figcaption b { color: #222; }
figcaption code { font: inherit; white-space: nowrap; }
@media (max-width: 560px) { table { font-size: 0.8rem; } th, td { padding-right: 6px; } h1 { font-size: 1.4rem; } }
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  html, body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  button { display: none; }
  .charts { grid-template-columns: 1fr 1fr; }
  details > summary { list-style: none; }
  .scroll { overflow: visible; }
  .scroll table { font-size: 0.75rem; }
  .scroll th, .scroll td { padding-right: 5px; }
  .scroll thead th { overflow-wrap: anywhere; }
  pre { border: 1px solid #ddd; }
  figure, tr, li { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`
