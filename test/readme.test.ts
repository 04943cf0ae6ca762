import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../experiments/cli/program.ts'
import { experimentFrom } from '../experiments/spec/load-experiment.ts'

/** Documents beside the README whose links and commands are to hold too. */
const others = [
  'CONTRIBUTING.md',
  'CONTRIBUTING.zh.md',
  'experiments/claims/README.md',
  'experiments/claims/README.zh.md',
  'experiments/engine/README.md',
  'experiments/engine/README.zh.md',
  'experiments/engine/cost-of-a-sweep.md',
  'experiments/engine/cost-of-a-sweep.zh.md',
]

/** Commands of npm itself. */
const ofNpm = new Set(['pack', 'install'])

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const program = createProgram({ language: 'en', exit: () => {} }, '0')

/** What stands in code marks: commands, files, keys. */
const code = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside).toSorted()

describe.each(['README.md', 'README.zh.md'])('%s', (name) => {
  const text = read(name)

  test('can be read at one sitting', () => expect(text.split('\n').length).toBeLessThan(200))

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((link) => !existsSync(new URL(link, root)))).toEqual([])
  })

  test('names commands and options that exist', () => {
    const called = [...text.matchAll(/npx nqpf (\w+)([^`\n|]*)/g)]
    const known = program.commands.map((command) => command.name())
    expect(new Set(called.map(([, command]) => command))).toEqual(new Set(known.filter((each) => each !== 'help')))
    for (const [, command, rest] of called) {
      const options = program.commands.find((each) => each.name() === command)?.options.map(({ long }) => long)
      expect(options).toEqual(expect.arrayContaining([...rest.matchAll(/--[\w-]+/g)].map(([option]) => option)))
    }
    const ran = [...text.matchAll(/npm (?:run )?(\w+)/g)].map(([, script]) => script).filter((each) => !ofNpm.has(each))
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(ran))
  })

  test('shows an experiment that the loader takes', () => {
    const example = /```yaml\n(.*?)```/s.exec(text)?.[1] ?? ''
    expect(experimentFrom(example, name)).toMatchObject({ status: 'ok' })
  })
})

test('both languages name the same commands, files and keys', () => {
  expect(code(read('README.zh.md'))).toEqual(code(read('README.md')))
})

describe.each(others)('%s', (name) => {
  const text = read(name)

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link)
    expect(links.filter((link) => !existsSync(new URL(link, new URL(name, root))))).toEqual([])
  })

  test('calls commands, files and options that exist', () => {
    for (const [line, command] of text.matchAll(/npx nqpf (\w+)[^`\n]*/g)) {
      const options = program.commands.find((each) => each.name() === command)?.options.map(({ long }) => long)
      expect(options, line).toEqual(expect.arrayContaining([...line.matchAll(/--[\w-]+/g)].map(([option]) => option)))
      const files = [...line.matchAll(/\S+\.yaml/g)].map(([file]) => file)
      expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([])
    }
    const ran = [...text.matchAll(/npm (?:run )?(\w+)/g)].map(([, script]) => script).filter((each) => !ofNpm.has(each))
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(ran))
  })
})
