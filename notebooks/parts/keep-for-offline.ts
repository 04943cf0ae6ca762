import { site } from './site.ts'

/** Keeps the site for when there is no network, where a host allows it: not for pages opened as a file, nor while developing. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return
  // A host without https refuses, and the page works all the same.
  void navigator.serviceWorker.register(new URL(`${site}/service-worker.js`, document.baseURI)).catch(() => undefined)
}
