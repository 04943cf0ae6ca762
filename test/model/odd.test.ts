// model/ODD.md is kept true: its tables are those of the declarations, its schedule is that of `step`, and what it names
// is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleFiles } from '../../experiments/report/odd/constant-table.ts'
import { blockOf } from '../../experiments/report/odd/fill-blocks.ts'
import { oddBlocks } from '../../experiments/report/odd/odd-blocks.ts'
import { paymentRows } from '../../model/accounts/rows.ts'

const model = join(import.meta.dirname, '../../model')
const read = (file: string) => readFileSync(join(model, file), 'utf8')
const odd = read('ODD.md')
const blocks = oddBlocks(model)

/** The document without its generated blocks: what somebody wrote. */
const written = odd.replaceAll(/<!-- generated: [\s\S]*?<!-- end -->/g, '')

describe('generated tables', () => {
  it.each(Object.keys(blocks))('%s: as the declarations say (else: npm run odd)', (name) => {
    expect(blockOf(odd, name)).toBe(blocks[name].trim())
  })

  it('hold every declared state variable and parameter', () => {
    expect(blocks['state variables']).toContain('`expectedDemand`')
    expect(blocks.parameters).toContain('`adoptionIntensity`')
    expect(blocks.parameters.match(/^\| `/gm)!.length).toBeGreaterThan(200)
  })
})

describe('rules', () => {
  it.each(ruleFiles(model).filter((file) => /^export function/m.test(read(file))))('names %s', (file) => {
    expect(written.includes(`\`${file}\``), `ODD.md does not name ${file}`).toBe(true)
  })

  it('names every row of the transaction-flow matrix', () => {
    const matrix = written.slice(written.indexOf('**Transaction-flow matrix**'), written.indexOf('## B Channels'))
    expect(Object.keys(paymentRows).filter((row) => !matrix.includes(`| \`${row}\``))).toEqual([])
  })
})

describe('schedule', () => {
  /** Functions called at the start of a statement in the body of a function, in order. */
  const callsIn = (text: string, name: string) => {
    const body = text.slice(text.indexOf(`function ${name}(`))
    const statements = body.slice(body.indexOf('{') + 1, body.indexOf('\n}')).split('\n')
    return statements.flatMap((line) => {
      const call = /^\s*(?:\} )?(?:else )?(?:if \([^)]*\) )?(?:(?:const |let )?[\w.]+ = )?(\w+)\(/.exec(line)
      return call && !['if', 'for'].includes(call[1]) ? [call[1]] : []
    })
  }
  /** Parts of a quarter that economy.ts has as functions of its own. */
  const parts = ['open', 'keepBooks']

  it('is the order of step()', () => {
    const economy = read('economy.ts')
    const steps = callsIn(economy, 'step').flatMap((call) => (parts.includes(call) ? callsIn(economy, call) : [call]))
    expect(steps.length).toBeGreaterThan(40)
    const section = written.slice(written.indexOf('## 3 Process overview'), written.indexOf('## 4 Design concepts'))
    const table = section.split('\n').filter((line) => line.startsWith('|') && line.includes('.ts`'))
    expect(table.map((line) => /^\|[^|]*\| (?:[◆◇] )?`(\w+)`/.exec(line)![1])).toEqual(steps)
  })
})

describe('names', () => {
  const sources = readdirSync(model, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const known = new Set(sources.flatMap((file) => read(file).match(/\w+/g) ?? []))
  const quoted = [...written.matchAll(/`([^`\n]+)`|\\texttt\{(\w+)\}/g)].map((match) => match[1] ?? match[2])

  it('files that are there', () => {
    const files = quoted.filter((name) => /^[\w/-]+\.ts$/.test(name))
    expect(files.filter((file) => !existsSync(join(model, file)))).toEqual([])
  })

  it('parameters, state variables and functions that are in the code', () => {
    const words = quoted.filter((name) => /^[a-z]+(?:[A-Z]\w*)+$/.test(name))
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter((word) => !known.has(word))).toEqual([])
  })
})
