import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { modelFingerprint } from '../experiments/design/model-fingerprint.ts'
import { offline } from './offline-plugin.ts'

const dist = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url))

/** A page that was opened as a file may load no other file: workers stand inside of it. */
const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  transform: (code) => code.replaceAll(/(from '\.[^']*\.ts\?worker)'/g, "$1&inline'"),
}

const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url))

/**
 * `vite notebooks` serves the lab and the lessons, `vite build notebooks` writes static files; `--mode file` writes the
 * lab as one HTML file, and `--mode lessons-file` the lessons beside it.
 */
export default defineConfig(({ mode }) => {
  const oneFile = mode.endsWith('file')
  const input = { file: [page('index')], 'lessons-file': [page('lessons')] }[mode] ?? [page('index'), page('lessons')]
  return {
    base: './',
    define: { 'import.meta.env.MODEL_VERSION': JSON.stringify(modelFingerprint()) },
    plugins: oneFile ? [inlineWorkers, viteSingleFile()] : [offline],
    // Chromium runs no module worker out of a page that was opened as a file.
    worker: { format: oneFile ? 'iife' : 'es' },
    build: {
      outDir: dist(oneFile ? 'one-file' : 'lab'),
      emptyOutDir: mode !== 'lessons-file',
      rolldownOptions: { input },
      target: 'es2022',
      // Says nothing that a reader could use: files are fetched from the same host.
      modulePreload: { polyfill: false },
    },
  }
})
