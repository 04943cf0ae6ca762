import type { Language } from '../../../experiments/spec/text.ts'
import { writeLink } from '../../lab/link.ts'
import type { Setting } from '../../lab/scenario.ts'
import { element } from '../../parts/element.ts'
import { site } from '../../parts/site.ts'
import { lessonSeed } from './experiment.ts'
import type { Step } from './lesson.ts'
import { words } from './words.ts'

/** Address of the lab with a setting in force. */
export const labAddress = (setting: Setting, language: Language): string =>
  `${site}/index.html#${writeLink(setting, import.meta.env.MODEL_VERSION)}&lang=${language}`

/** Opens the first two economies of a step side by side, on the seed of the lessons. */
export function labLink({ arms, ticks }: Step, language: Language): HTMLElement {
  const [first, second] = arms.map(({ scenario }) => scenario)
  const setting = { scenario: first, other: second, seed: lessonSeed, ticks }
  return element('p', {}, element('a', { href: labAddress(setting, language) }, words.inLab[language]))
}
