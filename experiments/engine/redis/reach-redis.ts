import type * as BullMq from 'bullmq'

export type Reached =
  | { status: 'ok'; bullmq: typeof BullMq }
  /** The packages that speak with Redis are not installed: only this engine needs them. */
  | { status: 'error'; kind: 'no-package' }
  /** Nobody answers at the address, or not to us; `reason` is what the system or Redis said. */
  | { status: 'error'; kind: 'no-answer'; reason: string }

/** Time that Redis has to answer. */
const answerMilliseconds = 5000

/** Loads what speaks with Redis, and asks whether it is there. */
export async function reachRedis(url: string): Promise<Reached> {
  const packages = await load()
  if (!packages) return { status: 'error', kind: 'no-package' }
  const [{ Redis }, bullmq] = packages
  const options = { lazyConnect: true, connectTimeout: answerMilliseconds, maxRetriesPerRequest: 0 }
  const redis = new Redis(url, { ...options, retryStrategy: () => null })
  let said = ''
  redis.on('error', ({ message }: Error) => (said = message))
  const late = AbortSignal.timeout(answerMilliseconds)
  const silence = new Promise<never>((_, reject) =>
    late.addEventListener('abort', () => reject(new Error('ETIMEDOUT'))),
  )
  try {
    await Promise.race([redis.connect().then(() => redis.ping()), silence])
    return { status: 'ok', bullmq }
  } catch (fault) {
    return { status: 'error', kind: 'no-answer', reason: said || (fault as Error).message }
  } finally {
    redis.disconnect()
  }
}

/** The packages, or undefined where they are not installed. */
async function load() {
  try {
    return await Promise.all([import('ioredis'), import('bullmq')])
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw fault
    return undefined
  }
}

/** An address as it may be shown: without its password. */
export function shownAddress(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}
