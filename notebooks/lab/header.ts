import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import type { Lab } from './lab.ts'
import { writeLink } from './link.ts'
import { panels } from './panels.ts'
import { picture } from './picture.ts'
import { saveFile } from '../parts/save-file.ts'
import { tableFile } from './table-file.ts'
import { words } from './words.ts'

/** Name of the page, what can be taken along, and the other language. */
export function header(lab: Lab, pictures: () => SVGSVGElement[], switchLanguage: () => void): HTMLElement {
  const { language } = lab
  const say = (name: keyof typeof words) => words[name][language]
  const address = () =>
    `${location.href.split('#')[0]}#${writeLink(lab.setting, import.meta.env.MODEL_VERSION)}&lang=${language}`
  const told = element('span', { role: 'status', class: 'told' })

  async function share(): Promise<void> {
    // A page that was opened as a file may have no clipboard; the address stands in the bar all the same.
    await navigator.clipboard?.writeText(address()).catch(() => undefined)
    told.textContent = say('copied')
    setTimeout(() => (told.textContent = ''), 2500)
  }

  const saveTable = () => {
    const run = lab.simulation.sides.run?.main
    if (run) saveFile('nqpf-lab.csv', new Blob([tableFile(run)], { type: 'text/csv' }))
  }
  const savePicture = async () => saveFile('nqpf-lab.png', await picture(pictures(), panels, language, address()))
  const saveExperiment = async () => {
    const { experimentFile } = await import('./experiment-file.ts')
    const note = lab.setting.scenario.cut.length > 0 ? `# ${say('cutIsNotInFile')}\n` : ''
    saveFile('from-the-lab.yaml', new Blob([note + experimentFile(lab.setting, 1 + lab.replicates, address())]))
  }
  return element(
    'header',
    {},
    element('a', { href: '#charts', class: 'skip', onclick: skip }, say('skip')),
    element('div', { class: 'brand' }, element('h1', {}, say('title')), element('p', {}, say('tagline'))),
    element(
      'nav',
      { 'aria-label': say('share') },
      told,
      element('a', { href: `./lessons.html#lang=${language}` }, say('lessons')),
      element('a', { href: `./figures.html#lang=${language}` }, say('figures')),
      element('a', { href: `./verification.html#lang=${language}` }, say('verification')),
      button(say('share'), () => void share()),
      button(say('savePicture'), () => void savePicture(), { hint: say('savePictureHint') }),
      button(say('saveTable'), saveTable, { hint: say('saveTableHint') }),
      button(say('saveExperiment'), () => void saveExperiment(), { hint: say('saveExperimentHint') }),
      language === 'en'
        ? button('中文', switchLanguage, { kind: 'language' })
        : button('English', switchLanguage, { kind: 'language' }),
    ),
  )
}

/** The address bar holds the link; to jump by it would write over it. */
function skip(event: Event): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#charts')?.focus()
}
