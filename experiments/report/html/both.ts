import type { Text } from '../../spec/text.ts'

/** Text as HTML shows it letter by letter. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** One element per language around finished HTML; the page shows one of the two. */
export const bothHtml = (html: Text, tag = 'span') =>
  `<${tag} lang="en">${html.en}</${tag}><${tag} lang="zh-CN">${html.zh}</${tag}>`

/** One element per language around plain text. */
export const both = (text: Text, tag = 'span') => bothHtml({ en: escaped(text.en), zh: escaped(text.zh) }, tag)
