import { fileURLToPath } from 'node:url'
import { basename } from 'node:path'
import { observable } from '@observablehq/notebook-kit/vite'
import type { IndexHtmlTransformHook, Plugin } from 'vite'

const runtime = '/@observablehq/notebook-kit/dist/src/runtime/'

/** The kit's own plugin, which makes a page of a notebook. */
const kit = observable({
  template: fileURLToPath(new URL('page.html', import.meta.url)),
}) as Plugin & { transformIndexHtml: { handler: IndexHtmlTransformHook } }

/** Libraries that the kit would load from a host of its own: of them there is what is here without a network. */
const stored: Record<string, string> = {
  'stdlib/recommendedLibraries.js': "export const md = () => import('./md.js').then((module) => module.md)",
  'stdlib/sampleDatasets.js': 'export {}',
  // Code is coloured while building.
  'stdlib/highlight.js': 'export const highlight = () => {}',
}

/**
 * Observable notebooks (`<notebook>` documents) as pages of the site: read by Notebook Kit, without its built-ins from
 * another host, in the house's look, with their source to download.
 */
export const notebookPages: Plugin = {
  name: 'notebook-pages',
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: [
        {
          find: /^observable:(.*)$/,
          replacement: fileURLToPath(new URL('../$1', import.meta.resolve('@observablehq/notebook-kit/vite'))),
        },
      ],
    },
  }),
  load(id) {
    const [, name] = id.split(runtime)
    return name === undefined ? undefined : stored[name]
  },
  transform(code, id) {
    if (!id.includes(runtime)) return undefined
    return code.replaceAll(
      /\bimport\("(https:[^"]+)"\)/g,
      (_, address: string) => `Promise.reject(new Error("${address} is not part of this site: import an npm package"))`,
    )
  },
  transformIndexHtml: {
    order: 'pre',
    async handler(html, context) {
      if (!html.includes('<notebook')) return html
      const page = await kit.transformIndexHtml.handler.call(this, html, context)
      // What scrolls sideways is to be scrolled by keyboard too.
      return String(page)
        .replaceAll('<pre data-language', '<pre tabindex="0" data-language')
        .replace('<footer id="source">', `$&${sourceOf(html, basename(context.filename))}`)
    },
  },
}

/** The notebook's own file to download, out of the page itself. */
function sourceOf(html: string, name: string): string {
  const address = `data:text/html;base64,${Buffer.from(html).toString('base64')}`
  const link = (words: string) => `<a href="${address}" download="${name}">${words}</a>`
  return `<p lang="en">This page is an Observable notebook: ${link(`download ${name}`)}. To change its cells and run
them, put it into notebooks/lessons of the project, and start “npm run lab”.</p><p lang="zh-CN">本页是 Observable
笔记本：${link(`下载 ${name}`)}。要修改并运行其中的单元，请把它放进项目的 notebooks/lessons，再启动“npm run lab”。</p>`
}
