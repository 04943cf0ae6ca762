import { createRequire } from 'node:module'
import type { MathJsInstance } from 'mathjs'

let instance: MathJsInstance | undefined

/**
 * mathjs on plain numbers, loaded with the first expression: it takes half a second, and most files have none. Complex
 * results are NaN (`predictable`).
 */
export function math(): MathJsInstance {
  if (instance) return instance
  const { create, all } = createRequire(import.meta.url)('mathjs/number') as typeof import('mathjs')
  instance = create(all, { predictable: true })
  return instance
}
