import type { Language } from '../../spec/text.ts'
import type { Manifest } from '../../store/manifest.ts'
import { stressItems } from './items.ts'
import { stressWords as words } from './words.ts'

/** The checklist as Markdown, in English and Chinese one after the other. */
export const stressChecklist = (manifest: Manifest): string =>
  (['en', 'zh'] as const).map((language) => checklistIn(language, manifest)).join('\n')

function checklistIn(language: Language, manifest: Manifest): string {
  const rows = stressItems(manifest).map(
    ({ number, name, says }) => `| ${number} ${cell(name[language])} | ${cell(says[language])} |`,
  )
  return `## ${words.title[language]}

${words.note[language]}

| ${words.item[language]} | ${words.says[language]} |
| --- | --- |
${rows.join('\n')}
`
}

/** What users write may hold what ends a cell or begins a tag. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
