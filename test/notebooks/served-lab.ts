import type { Server } from 'node:http'
import { afterAll, beforeAll } from 'vitest'
import { buildLab } from './build-lab.ts'
import { serveFolder } from './static-server.ts'

/** Builds the site before the tests of a file and serves it until their end; the address is known once they run. */
export function servedLab(): { address: () => string } {
  let address = ''
  let server: Server
  let remove: () => void
  beforeAll(async () => {
    const built = await buildLab('site')
    remove = built.remove
    ;({ address, server } = await serveFolder(built.folder))
  }, 120_000)
  afterAll(() => {
    server.close()
    remove()
  })
  return { address: () => address }
}
