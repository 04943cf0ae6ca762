import { parseTemplate } from '@observablehq/notebook-kit'

/** Cells of a notebook, as the format has them: a closing tag inside of a cell is written `<\/script>`. */
const cells = /(<script\b[^>]*>)([^]*?)<\/script>/g

/** All but line breaks. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/**
 * The TypeScript cells of a notebook as one module, and the expressions in its Markdown cells: each character stands at
 * the line and column where it stands in the notebook, so that what a compiler says of it is true of the notebook.
 * Names of one cell are seen by the others, as when it runs; a cell that uses one stands below the cell that declares it.
 */
export function cellModule(html: string): string {
  let module = ''
  let end = 0
  for (const match of html.matchAll(cells)) {
    const [whole, tag, code] = match
    const type = /type="([^"]*)"/.exec(tag)?.[1]
    const kept = type === 'text/x-typescript' ? code : type === 'text/markdown' ? expressions(code) : blank(code)
    // Without a semicolon in its place, the first line of the next cell could go on with the last of this one.
    module += `${blank(html.slice(end, match.index) + tag)}${kept};${' '.repeat('/script>'.length)}`
    end = match.index + whole.length
  }
  return module + blank(html.slice(end))
}

/** What stands in `${}`, each as a statement of its own. */
function expressions(markdown: string): string {
  let kept = blank(markdown)
  for (const { start, end } of parseTemplate(markdown).expressions) {
    const [open, close] = [markdown.lastIndexOf('${', start), markdown.indexOf('}', end)]
    kept = `${kept.slice(0, open)};(${markdown.slice(open + 2, close)})${kept.slice(close + 1)}`
  }
  return kept
}
