import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { fill } from '../../chart/fill.ts'
import { rootFolder } from '../../spec/root-folder.ts'
import type { Manifest } from '../../store/manifest.ts'
import { pageWords } from '../words/page.ts'
import { both } from './both.ts'

/** What CITATION.cff says of the program. */
interface Citation {
  title: string
  authors: { name: string }[]
}

/** How to cite these results: the program by CITATION.cff, the runs by what makes them again. */
export function citeHtml({ experiment, versions, stateHash, started }: Manifest): string {
  const file = new URL('CITATION.cff', rootFolder)
  const { title, authors } = parse(readFileSync(file, 'utf8')) as Citation
  const cited = fill(pageWords.citation, {
    authors: authors.map(({ name }) => name).join(', '),
    title,
    year: started.slice(0, 4),
    ...versions,
    name: experiment.name,
    question: experiment.title,
    seed: experiment.seed,
    stateHash,
  })
  return `<section id="cite">
<h2>${both(pageWords.citeTitle)}</h2>
${both(cited, 'p')}
</section>`
}
