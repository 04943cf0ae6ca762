import type { Plugin } from 'vite'

/** What sources load by `createRequire` of Node, so that commands which do not need it start quicker. */
export const required = [
  'mathjs/lib/browser/math.js',
  '@stdlib/stats-base-dists-beta-cdf',
  '@stdlib/stats-base-dists-beta-quantile',
  '@stdlib/stats-base-dists-normal-cdf',
]

/** Browsers have no `require`: the same modules are put into the page. */
export const requireForBrowsers: Plugin = {
  name: 'require-for-browsers',
  enforce: 'pre',
  resolveId: (id) => (id === 'node:module' ? '\0require' : undefined),
  load(id) {
    if (id !== '\0require') return undefined
    const imports = required.map((name, i) => `import module${i} from '${name}'`)
    const table = required.map((name, i) => `'${name}': module${i}`)
    return `${imports.join('\n')}
const modules = { ${table.join(', ')} }
export const createRequire = () => (name) => modules[name]`
  },
}
