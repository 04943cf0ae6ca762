import { expect, it } from 'vitest'
import { constantsIn } from '../../../../experiments/report/odd/constant-table.ts'
import { blockOf, fillBlocks } from '../../../../experiments/report/odd/fill-blocks.ts'
import { markdownTable } from '../../../../experiments/report/odd/markdown-table.ts'
import { wordedFields } from '../../../../experiments/report/odd/record-words.ts'

const page = 'before\n<!-- generated: one -->\nold\n<!-- end -->\nbetween\n<!-- generated: two -->\n<!-- end -->\nafter'

it('fills each block and leaves the rest', () => {
  const filled = fillBlocks(page, { one: 'new', two: 'also' })
  expect(blockOf(filled, 'one')).toBe('new')
  expect(blockOf(filled, 'two')).toBe('also')
  expect(filled.replaceAll(/\s+/g, ' ')).toContain('<!-- end --> between <!-- generated: two -->')
  expect(fillBlocks(filled, { one: 'new', two: 'also' })).toBe(filled)
})

it('refuses a document without the marks', () => {
  expect(() => fillBlocks(page, { three: 'x' })).toThrow('generated: three')
})

it('keeps a bar inside its cell', () => {
  expect(markdownTable(['a'], [['x|y']])).toContain('x\\|y')
})

it('reads constants with the words above them', () => {
  const text =
    '/** How fast. */\nconst speed = 0.05\n\nconst bare = 4\nconst other = f(3)\n  const inner = 2\nconst west = 2\n'
  expect(constantsIn('a.ts', text)).toEqual([
    { file: 'a.ts', name: 'speed', value: '0.05', meaning: 'How fast.' },
    { file: 'a.ts', name: 'bare', value: '4', meaning: '' },
  ])
})

it('names a state variable that has no words, and words without one', () => {
  const words = { stock: ['money', 'Stock', '存量'], gone: ['', '', ''] } as const
  expect(() => wordedFields('Bank', { stock: 1, flow: 2 }, words)).toThrow(/\[flow\].*\[gone\]/)
  expect(wordedFields('Bank', { stock: 1 }, { stock: words.stock })).toEqual([['stock', 1, words.stock]])
})
