import type { Language } from '../../../experiments/spec/text.ts'
import { element } from '../../parts/element.ts'
import type { Lesson } from './lesson.ts'
import { words } from './words.ts'

/** Leads to a lesson as a notebook; a page that is one file has none beside it. */
export const notebookLink = ({ name }: Lesson, language: Language): HTMLElement[] =>
  import.meta.env.MODE.endsWith('file')
    ? []
    : [element('a', { href: `./lessons/${name}.html#lang=${language}` }, words.asNotebook[language])]
