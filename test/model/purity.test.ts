// Lint refuses Math.exp, clocks, input and output in model/. It has no rule against the operator ** or another name for
// Math, which also leave the last bits to the engine: these are looked for here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const model = join(import.meta.dirname, '../../model')

/** The code without comments and quoted text, line breaks kept. */
function bareCode(source: string): string {
  const skipped = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g
  return source.replace(skipped, (text) => text.replace(/[^\n]/g, ' '))
}

function offences(source: string): string[] {
  return bareCode(source)
    .split('\n')
    .flatMap((line, index) => (/\*\*|\bMath\b(?!\.)/.test(line) ? [`${index + 1}: ${line.trim()}`] : []))
}

const files = readdirSync(model, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

it.each(files)('model/%s leaves no bits to the engine', (file) => {
  expect(offences(readFileSync(join(model, file), 'utf8'))).toEqual([])
})

it('finds the operator and the alias, not their mention', () => {
  expect(offences('/** x ** 2 */\nconst a = x ** 2 // x ** 2')).toEqual(['2: const a = x ** 2'])
  expect(offences("const m = Math\nconst s = 'Math' + Math.sqrt(2)")).toEqual(['1: const m = Math'])
})
