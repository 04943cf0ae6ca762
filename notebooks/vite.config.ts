import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { modelFingerprint } from '../experiments/design/model-fingerprint.ts'
import { livePlans } from './live-plans-plugin.ts'
import { offline } from './offline-plugin.ts'
import { required, requireForBrowsers } from './require-plugin.ts'

const dist = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url))

/** A page that was opened as a file may load no other file: workers stand inside of it. */
const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  transform: (code) => code.replaceAll(/(from '\.[^']*\.ts\?worker)'/g, "$1&inline'"),
}

/** Libraries that only workers use, which the server does not see before a page starts them. */
const workerLibraries = [
  ...required,
  '@stdlib/stats-base-dists-binomial-cdf',
  '@stdlib/stats-base-dists-t-quantile',
  'hyparquet',
  'hyparquet-compressors',
  'ml-matrix',
  'simple-statistics',
  'vega',
  'vega-lite',
]

const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url))

/** Lessons as notebooks. */
const notebooks = readdirSync(new URL('lessons', import.meta.url))
  .filter((file) => file.endsWith('.html'))
  .map((file) => `lessons/${file.slice(0, -'.html'.length)}`)

/** What only notebooks use. */
const notebookLibraries = ['@observablehq/runtime', '@observablehq/inspector', 'markdown-it', 'markdown-it-anchor']

/**
 * `vite notebooks` serves all pages, `vite build notebooks` writes static files; `--mode file` writes the lab as one HTML
 * file, `--mode lessons-file` and the like another page beside it. Notebooks are no part of those: they are pages of
 * their own.
 */
export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  const oneFile = mode.endsWith('file')
  const alone = mode === 'file' ? 'index' : /(.*)-file$/.exec(mode)?.[1]
  const input = (alone === undefined ? ['index', 'lessons', 'figures', 'verification', ...notebooks] : [alone]).map(
    page,
  )
  const pages = oneFile
    ? [inlineWorkers, viteSingleFile()]
    : // Loaded where it is used alone: it brings a compiler of its own.
      [(await import('./kit/notebook-pages.ts')).notebookPages, offline]
  return {
    base: './',
    define: { 'import.meta.env.MODEL_VERSION': JSON.stringify(modelFingerprint()) },
    plugins: [livePlans, requireForBrowsers, ...pages],
    // Chromium runs no module worker out of a page that was opened as a file.
    // Found one after the other while pages load, they would reload the page under a reader's hands.
    optimizeDeps: { include: [...workerLibraries, ...notebookLibraries] },
    worker: { format: oneFile ? 'iife' : 'es', plugins: () => [livePlans, requireForBrowsers] },
    build: {
      outDir: dist(oneFile ? 'one-file' : 'lab'),
      emptyOutDir: !mode.endsWith('-file'),
      rolldownOptions: { input },
      target: 'es2022',
      // Says nothing that a reader could use: files are fetched from the same host.
      modulePreload: { polyfill: false },
    },
  }
})
