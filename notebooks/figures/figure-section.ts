import { fill } from '../../experiments/chart/fill.ts'
import { onlyIn } from '../../experiments/report/html/only-in.ts'
import type { Language } from '../../experiments/spec/text.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import { saveFile } from '../parts/save-file.ts'
import type { Notebook } from './notebook.ts'
import { pngOf } from './png-of.ts'
import type { DrawnFigure, FigureDocument } from './protocol.ts'
import { words } from './words.ts'

/** Findings, figures and tables of results, one after the other. */
export function documentSections(results: FigureDocument, notebook: Notebook, language: Language): HTMLElement[] {
  const { answer, figures, tables } = results
  return [
    element('div', { class: 'told-by-runs' }, html(onlyIn(answer, language))),
    element('h2', {}, words.figures[language]),
    ...(figures.length === 0 ? [element('p', {}, words.noFigures[language])] : []),
    ...figures.map((figure, place) => figureSection(figure, place + 1, notebook, language)),
    element('div', { class: 'told-by-runs' }, html(onlyIn(tables, language))),
  ]
}

function figureSection(
  { name, kind, caption, svg, saved, csv, data, command }: DrawnFigure,
  number: number,
  notebook: Notebook,
  language: Language,
): HTMLElement {
  const prose = notebook.figures[kind]
  const save = (format: string, content: () => Blob | Promise<Blob>) =>
    button(
      format,
      () => void Promise.resolve(content()).then((blob) => saveFile(`${name}.${language}.${format}`, blob)),
      { label: fill(words.save, { number, format })[language], kind: 'save' },
    )
  const text = (written: string, type: string) => () => new Blob([written], { type })
  return element(
    'section',
    { class: 'step', 'data-figure': name },
    ...(prose ? [element('p', {}, prose[language])] : []),
    element(
      'figure',
      {},
      html(svg[language]),
      element('figcaption', {}, element('b', {}, fill(words.figure, { number })[language]), caption[language]),
    ),
    element(
      'p',
      { class: 'picks' },
      save('png', () => pngOf(saved[language])),
      save('svg', text(`${saved[language]}\n`, 'image/svg+xml')),
      save('csv', text(csv, 'text/csv')),
      save('data.json', text(data, 'application/json')),
    ),
    element(
      'details',
      {},
      element('summary', {}, words.terminal[language]),
      element('pre', {}, element('code', {}, command)),
    ),
  )
}

/** HTML of the report, whose words are escaped where it is made. */
function html(written: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = written
  return template.content
}
