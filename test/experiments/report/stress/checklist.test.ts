import { expect, test } from 'vitest'
import { stressChecklist } from '../../../../experiments/report/stress/checklist.ts'
import { tinyResults } from '../tiny-results.ts'

const { manifest } = tinyResults({ gdp: ['index', () => 100] })
const text = stressChecklist({
  ...manifest,
  experiment: { ...manifest.experiment, title: { en: 'Is a | in <b>?', zh: '有 | 吗？' } },
})

test('all twenty items are filled in both languages from the manifest', () => {
  const rows = text.split('\n').filter((line) => /^\| \d\.\d /.test(line))
  expect(rows).toHaveLength(2 * 20)
  expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
  for (const part of ['80 quarters', '80 季', 'seed 7', '0123456789abcdef', 'gdp']) expect(text).toContain(part)
})

test('what users write cannot end a cell or begin a tag', () => {
  expect(text).toContain('Is a \\| in &lt;b>?')
  const columns = text.split('\n').filter((line) => line.startsWith('| 1.1'))
  for (const line of columns) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(4)
})
