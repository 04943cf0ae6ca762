import Piscina from 'piscina'
import type { WorkerFunction } from './worker-function.ts'

/** The task of a thread of the pool: calls the named function and moves its arrays instead of copying them. */
export async function work({ task, input }: { task: WorkerFunction; input: unknown }): Promise<unknown> {
  const module = (await import(task.module)) as Record<string, (input: unknown) => unknown>
  const value = await module[task.name](input)
  const buffers = buffersIn(value)
  return buffers.length > 0
    ? Piscina.move({ [Piscina.transferableSymbol]: buffers, [Piscina.valueSymbol]: value } as never)
    : value
}

/** Memory of the typed arrays that the value holds as fields. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((field) => (field instanceof Float64Array ? [field.buffer as ArrayBuffer] : []))
}
