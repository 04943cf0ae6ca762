import { describe, expect, it } from 'vitest'
import { gallery } from '../../../experiments/chart/gallery/all.ts'
import { toSvg } from '../../../experiments/chart/to-svg.ts'
import { withCaption } from '../../../experiments/chart/with-caption.ts'

it('lists each kind of chart once', () => {
  const names = gallery.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(gallery.map((entry) => [entry.name, entry] as const))('%s', (_, { title, command, example, chart }) => {
  it('says which command made its example', () => {
    expect(command).toMatch(/^npx nqpf /)
    expect(title.en).not.toBe(title.zh)
  })

  it.each(['en', 'zh'] as const)('is drawn in %s with its caption and no figure of ten digits', async (language) => {
    const drawn = chart(example(), language)
    if (drawn.status !== 'ok') throw new Error(drawn.message[language])
    expect(drawn.alternative.length).toBeGreaterThan(100)
    const svg = withCaption(await toSvg(drawn), command)
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{100,}"/)
    const words = svg.match(/<text[^>]*>[^<]*<|<title>[^<]*</g)?.join(' ') ?? ''
    expect(words).not.toMatch(/NaN|undefined|Infinity|\d{10,}|\{\w+\}/)
    expect(words).toContain('npx nqpf')
  })
})
