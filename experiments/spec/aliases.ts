import { type Document, isAlias, isNode, visit } from 'yaml'

export interface AliasUse {
  offset: number
  /** As written, with its `*`. */
  offender: string
  /** Whether an anchor (`&name`) before it says what it stands for. */
  known: boolean
}

/** Every alias (`*name`) of a document in its order. One walk, so that a file of aliases alone costs no more than others. */
export function aliasesOf(document: Document): AliasUse[] {
  const anchors = new Set<string>()
  const aliases: AliasUse[] = []
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const known = anchors.has(node.source)
      aliases.push({ offset: node.range?.[0] ?? 0, offender: `*${node.source}`, known })
    } else if (isNode(node) && 'anchor' in node && node.anchor) anchors.add(node.anchor)
  })
  return aliases
}
