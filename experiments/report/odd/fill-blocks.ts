const end = '<!-- end -->'

/** The text between the marks of a generated block, without the marks; undefined where there is no such block. */
export function blockOf(document: string, name: string): string | undefined {
  const start = `<!-- generated: ${name} -->`
  const from = document.indexOf(start)
  const upTo = document.indexOf(end, from)
  return from < 0 || upTo < 0 ? undefined : document.slice(from + start.length, upTo).trim()
}

/**
 * The document with each block's text replaced. Throws where the document lacks the marks of a block: then a table
 * would be lost without anybody seeing it.
 */
export function fillBlocks(document: string, blocks: Readonly<Record<string, string>>): string {
  let filled = document
  for (const [name, text] of Object.entries(blocks)) {
    const now = blockOf(filled, name)
    if (now === undefined) throw new Error(`no block "<!-- generated: ${name} --> ... ${end}" in the document`)
    const start = `<!-- generated: ${name} -->`
    const from = filled.indexOf(start) + start.length
    const upTo = filled.indexOf(end, from)
    filled = `${filled.slice(0, from)}\n\n${text}\n\n${filled.slice(upTo)}`
  }
  return filled
}
