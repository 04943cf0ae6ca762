import { execFileSync, type StdioOptions } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { assemblyConstants } from './assembly-constants.ts'
import { cHeaders } from './c-headers.ts'

/** Something made, or why it could not be. */
export type Built<T> = { status: 'built'; built: T } | { status: 'failed'; message: string }

/** -ffp-contract=off: a fused multiply and add would have other bits than every engine of JavaScript. */
const gccOptions = ['-O3', '-std=gnu11', '-ffp-contract=off', '-Wall', '-Wextra', '-Werror', '-Wno-unused-function']

const quiet: StdioOptions = ['ignore', 'ignore', 'pipe']
const sources = join(import.meta.dirname, 'c')

/**
 * Compiles a C source into a program in the folder and returns its path. Headers are looked for in the folder, where those
 * that come from TypeScript are put, beside the source, and among the kernel's.
 */
export function compileC(source: string, folder: string): Built<string> {
  for (const [name, text] of Object.entries(cHeaders)) writeFileSync(join(folder, name), text)
  const program = join(folder, basename(source, '.c'))
  const include = [folder, dirname(source), sources].flatMap((path) => ['-I', path])
  try {
    execFileSync('gcc', [...gccOptions, ...include, '-o', program, source, '-lm'], { stdio: quiet })
  } catch (error) {
    return { status: 'failed', message: `No C to compare with (apt-get install gcc libc6-dev): ${reason(error)}` }
  }
  return { status: 'built', built: program }
}

/** Compiles the kernel in C. */
export function buildC(folder: string): Built<string> {
  return compileC(join(sources, 'kernel.c'), folder)
}

const assemblyScript = 'assemblyscript@0.28.20'
const ascOptions = ['--runtime', 'stub', '--importMemory', '--noExportMemory', '--noAssert', '--enable', 'simd']

/** Compiles the AssemblyScript in the folder, with the compiler that npx fetches or has; returns the WebAssembly. */
export function buildWasm(folder: string): Built<WebAssembly.Module> {
  const copy = join(folder, 'assembly')
  cpSync(join(import.meta.dirname, 'assembly'), copy, { recursive: true })
  for (const [name, text] of Object.entries(assemblyConstants)) writeFileSync(join(copy, name), text)
  const out = join(folder, 'kernel.wasm')
  const asc = ['--yes', '-p', assemblyScript, 'asc', join(copy, 'index.ts'), '-O3', ...ascOptions, '-o', out]
  try {
    execFileSync('npx', asc, { stdio: quiet, cwd: folder })
  } catch (error) {
    return {
      status: 'failed',
      message: `No WebAssembly: npx could not fetch or run ${assemblyScript} (is the network there?): ${reason(error)}`,
    }
  }
  return { status: 'built', built: new WebAssembly.Module(readFileSync(out)) }
}

function reason(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: Buffer }
  return stderr && stderr.length > 0 ? stderr.toString().trim() : message
}
