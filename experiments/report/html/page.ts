import type { Text } from '../../spec/text.ts'
import { pageWords } from '../words/page.ts'
import { both, escaped } from './both.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/**
 * One page that holds all that it needs. Its policy forbids every request; the empty icon keeps browsers from asking
 * for one. Without scripts both languages show.
 */
export function page(title: Text, sections: readonly string[], kind: Text = pageWords.kind): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>${escaped(title.en)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<header>
<div><p class="kind">${both(kind)}</p><h1>${both(title)}</h1></div>
<button type="button">${both(pageWords.language)}</button>
</header>
<noscript>${both(pageWords.noScript, 'p')}</noscript>
${sections.join('\n')}
</main>
<script>${script(title, pageWords.languageHint)}</script>
</body>
</html>
`
}
