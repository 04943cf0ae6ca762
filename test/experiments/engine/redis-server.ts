import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'

/** A server of our own, that may be killed. */
export interface RedisServer {
  url: string
  /** Kills it and starts it again, with what it has written down or without. */
  restart: (memory: 'kept' | 'lost') => Promise<void>
  /** Names of what it holds. */
  keys: () => string[]
  stop: () => Promise<void>
}

export async function startRedis(folder: string): Promise<RedisServer> {
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const client = (...words: string[]) => spawnSync('redis-cli', ['-p', String(port), ...words], { encoding: 'utf8' })
  let server: ChildProcess
  const start = async () => {
    const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
    server = spawn('redis-server', [...where, '--appendonly', 'yes', '--appendfsync', 'always', '--save', ''])
    while (client('ping').stdout.trim() !== 'PONG') await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const stop = async () => {
    const closed = once(server, 'close')
    server.kill('SIGKILL')
    await closed
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart(memory) {
      await stop()
      if (memory === 'lost') rmSync(`${folder}/appendonlydir`, { recursive: true, force: true })
      await start()
    },
    keys: () => client('--raw', 'keys', '*').stdout.split('\n').filter(Boolean),
    stop,
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
