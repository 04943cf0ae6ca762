import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Writes a service worker that keeps all files of the site, so that pages once opened open without a network too. */
export const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  generateBundle: {
    // Last, as chunks that held nothing but styles are dropped before: one name too many, and nothing is kept.
    order: 'post',
    handler(_, bundle) {
      const files = Object.keys(bundle)
      const pages = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' ? [String(file.source)] : [file.code],
      )
      const version = createHash('sha256').update(pages.join()).digest('hex').slice(0, 16)
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: serviceWorker(['./', ...files], version) })
    },
  },
}

/** Pages come from the network while there is one, so that a new version is seen; all else is named by its content. */
const serviceWorker = (files: readonly string[], version: string) => `const kept = 'nqpf-lab-${version}'
addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(${JSON.stringify(files)})).then(() => skipWaiting()))
})
addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('nqpf-lab-') && name !== kept
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))))
})
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  const stored = () => caches.match(request, { ignoreSearch: true })
  event.respondWith(
    request.mode === 'navigate'
      ? fetch(request).catch(stored)
      : stored().then((found) => found ?? fetch(request)),
  )
})
`
