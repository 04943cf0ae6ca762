import { expect, it } from 'vitest'
import { flatTitle } from '../../../experiments/chart/axes.ts'
import { textWidth } from '../../../experiments/chart/text-width.ts'
import { wrap } from '../../../experiments/chart/wrap.ts'

it('starts no line with a closing mark and ends none with an opening one', () => {
  const text = '虚线：斜率 −0.482（−0.637 至 −0.333），90% 的重复结果（“全部”）'
  for (let width = 6; width < 40; width++) {
    const lines = wrap(text, width)
    expect(lines.filter((line) => /^[，。；：、）》！？”]/.test(line) || /[（《“]$/.test(line))).toEqual([])
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})

it('breaks the title above an axis where it would be cut, and lifts it by its lines', () => {
  const unit = { en: 'percentage points', zh: '百分点' }
  const long = flatTitle({ title: { en: 'Change of unemployment over four quarters', zh: '失业率' }, unit }, 'en')
  expect(long.title).toHaveLength(2)
  for (const line of long.title) expect(textWidth(line) * 11).toBeLessThanOrEqual(340)
  const short = flatTitle({ title: { en: 'Share', zh: '占比' }, unit }, 'en')
  expect(short.title).toEqual(['Share (percentage points)'])
  expect(long.titleY).toBeLessThan(short.titleY)
})
