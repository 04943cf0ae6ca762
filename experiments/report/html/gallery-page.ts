import type { GalleryEntry } from '../../chart/gallery/gallery-entry.ts'
import { usualFormats } from '../../chart/formats.ts'
import type { Language } from '../../spec/text.ts'
import { galleryWords as words } from '../words/caption.ts'
import { both, escaped } from './both.ts'
import { page } from './page.ts'

/** An entry with its picture in each language. */
type Shown = Pick<GalleryEntry, 'name' | 'title' | 'command'> & { pictures: readonly string[] }

/** Every kind of chart in each language, with links to the files that lie beside the page. */
export function galleryPage(entries: readonly Shown[], languages: readonly Language[]): string {
  const sections = entries.map(
    ({ name, title, command, pictures }) => `<section id="${name}">
<h2>${both(title)}</h2>
<div class="charts">
${languages.map((language, i) => figure(name, language, pictures[i])).join('\n')}
</div>
<pre>${escaped(command)}</pre>
</section>`,
  )
  return page(words.title, [both(words.intro, 'p'), ...sections], words.kind)
}

const figure = (name: string, language: Language, svg: string) => `<figure>
${svg}
<figcaption>${usualFormats.map((format) => `<a href="${name}.${language}.${format}">${format}</a>`).join(' · ')}</figcaption>
</figure>`
