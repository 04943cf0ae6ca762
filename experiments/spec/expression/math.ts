import { createRequire } from 'node:module'
import type { ConfigOptions, MathJsInstance } from 'mathjs'

let instance: MathJsInstance | undefined

/** mathjs as one file: its 1,000 single modules take two seconds to load on a busy machine, this one a third. */
const bundle = 'mathjs/lib/browser/math.js'

/** mathjs, loaded with the first expression, as most files have none. Complex results are NaN (`predictable`). */
export function math(): MathJsInstance {
  if (instance) return instance
  const { create } = createRequire(import.meta.url)(bundle) as { create: (config: ConfigOptions) => MathJsInstance }
  instance = create({ predictable: true })
  return instance
}
