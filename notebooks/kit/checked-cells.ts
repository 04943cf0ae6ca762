import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cellModule } from './cell-module.ts'

export type Checker = 'tsc' | 'oxlint'

/** Built-in names of a notebook that work without a network, as its cells see them. */
const builtIns = `declare function display<T>(value: T): T
/** Shows an input; in the cells below, the name stands for what it holds, once it holds something. */
declare function view<T>(input: Element & { value?: T }): NonNullable<T>
declare const width: number
declare const invalidation: Promise<void>
`

const root = join(import.meta.dirname, '../..')

/**
 * What the compiler or the linter has to say of the TypeScript cells of notebooks, by the notebook's own file, line and
 * column; empty where all is well. Cells are laid out as modules in a folder of their own, which the compiler takes for
 * one with the project: relative imports lead to the project's files.
 * @param notebooks their text by their path in the project
 */
export function checkCells(checker: Checker, notebooks: Record<string, string>): string {
  const home = mkdtempSync(join(tmpdir(), 'nqpf-cells-'))
  try {
    for (const [path, html] of Object.entries(notebooks)) {
      mkdirSync(dirname(join(home, path)), { recursive: true })
      writeFileSync(join(home, `${path}.ts`), cellModule(html))
    }
    writeFileSync(join(home, 'built-ins.d.ts'), builtIns)
    writeFileSync(join(home, 'package.json'), '{"type":"module"}')
    const compilerOptions = { rootDirs: [root, home], types: ['node', 'vite/client'], noEmit: true }
    const include = ['notebooks/**/*.ts', 'built-ins.d.ts']
    writeFileSync(
      join(home, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include }),
    )
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'))
    if (checker === 'oxlint') writeFileSync(join(home, '.oxlintrc.json'), lintRules())
    const options = checker === 'tsc' ? ['--pretty', 'false'] : ['--type-aware', '--format', 'unix', 'notebooks']
    const command = join(root, 'node_modules/.bin', checker)
    const { status, stdout, stderr, error } = spawnSync(command, options, { cwd: home, encoding: 'utf8' })
    if (error) throw error
    return status === 0 ? '' : (stdout + stderr).replaceAll('.html.ts', '.html')
  } finally {
    rmSync(home, { recursive: true })
  }
}

/** The house's rules, but that a cell may be nothing but an expression, which is then shown. */
function lintRules(): string {
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as { rules: object }
  return JSON.stringify({ ...config, rules: { ...config.rules, 'no-unused-expressions': 'off' } })
}
