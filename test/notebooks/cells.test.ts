// The cells of notebooks are held to the house's compiler and linter, by the notebook's own lines.
import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { cellModule } from '../../notebooks/kit/cell-module.ts'
import { checkCells, type Checker } from '../../notebooks/kit/checked-cells.ts'

const peers = readFileSync(new URL('../../notebooks/lessons/peers.html', import.meta.url), 'utf8')

/** Slips of an author: what he replaced by what, and what he is to be told. */
const slips: Record<string, { from: string; to: string; told: RegExp; checker: Checker }> = {
  'a parameter that does not exist': {
    from: 'firms, peerEffect,',
    to: 'firms, peerEffect, peerEfect: 1,',
    told: /'peerEfect' does not exist in type/,
    checker: 'tsc',
  },
  'a type that does not fit': {
    from: '{ seed: 7 }',
    to: "{ seed: '7' }",
    told: /Type 'string' is not assignable to type 'number'/,
    checker: 'tsc',
  },
  'a name that no cell declares': {
    from: 'expect(strengths.length',
    to: 'expect(strength.length',
    told: /Cannot find name 'strength'/,
    checker: 'tsc',
  },
  'an expression in Markdown': {
    from: '**bifurcation diagram**',
    to: '**${nothing}**',
    told: /Cannot find name 'nothing'/,
    checker: 'tsc',
  },
  'a promise that nobody waits for': {
    from: 'display(await chart(',
    to: 'Promise.resolve(chart(',
    told: /no-floating-promises/,
    checker: 'oxlint',
  },
}
const notebook = `<!doctype html>
<notebook>
  <script id="1" type="text/markdown">
    Twice: \${2 * half} and \${'}'}
  </script>
  <script id="2" type="module">
    const plain = 1
  </script>
  <script id="3" type="text/x-typescript" pinned>
    const half: number = 1
  </script>
</notebook>
`

it('takes out TypeScript cells and expressions, each where it stands', () => {
  const lines = notebook.split('\n')
  const module = cellModule(notebook).split('\n')
  expect(module.length).toBe(lines.length)
  expect(module[9]).toBe(lines[9])
  expect(module[3].indexOf('2 * half')).toBe(lines[3].indexOf('2 * half'))
  expect(module.join('\n').replace(/[;\s]/g, '')).toBe("(2*half)('}')consthalf:number=1")
})

/** What is told of each slip, each in a notebook of its own, and of the notebook without one. */
const told: Record<Checker, string> = { tsc: '', oxlint: '' }
const pathOf = (slip: string) => `notebooks/lessons/${slip.replaceAll(' ', '-')}.html`
beforeAll(() => {
  for (const checker of ['tsc', 'oxlint'] as const) {
    const own = Object.entries(slips).filter(([, slip]) => slip.checker === checker)
    const notebooks = own.map(([name, { from, to }]) => [pathOf(name), peers.replace(from, to)])
    told[checker] = checkCells(checker, { ...Object.fromEntries(notebooks), 'notebooks/lessons/peers.html': peers })
  }
}, 120_000)

it.each(Object.entries(slips))('refuses %s, by file and line', (name, { from, told: expected, checker }) => {
  const line = peers.slice(0, peers.indexOf(from)).split('\n').length
  expect(line).toBeGreaterThan(1)
  const lines = told[checker].split('\n').filter((each) => each.startsWith(pathOf(name)))
  expect(lines.length).toBe(1)
  expect(lines[0]).toMatch(new RegExp(`^[^(:]+[(:]${line}[,:]`))
  expect(lines[0]).toMatch(expected)
})

it('sees names of other cells, and nothing wrong in what stands', () => {
  expect(told.tsc + told.oxlint).not.toContain('peers.html')
})
