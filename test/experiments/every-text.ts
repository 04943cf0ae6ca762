import type { Text } from '../../experiments/spec/text.ts'

/** Every text in a tree of words, with the path that leads to it. */
export function everyText(tree: unknown, path: string): [string, Text][] {
  if (typeof tree !== 'object' || tree === null) return []
  const here: [string, Text][] = 'en' in tree || 'zh' in tree ? [[path, tree as Text]] : []
  return [...here, ...Object.entries(tree).flatMap(([key, value]) => everyText(value, `${path}.${key}`))]
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
const chinese = /[\u4E00-\u9FFF]/

/** What is wrong with a text: a language that is missing, Chinese that is not, or figures that only one of them has. */
export function faultOf(text: Text): string | undefined {
  if (!text.en?.trim() || !text.zh?.trim()) return 'one language is missing'
  // Units such as EFLOPS and marks such as '; ' are the same to all; a button names the other language.
  const words = text.en.replace(/\{\w+\}/g, '')
  const wordless = !/[A-Za-z]{2}/.test(words) || /^[A-Z]+$/.test(words)
  if (!chinese.test(text.zh) && !chinese.test(text.en) && !wordless) return 'the Chinese has no Chinese'
  if (placeholders(text.en).join() !== placeholders(text.zh).join()) return 'the figures of the two differ'
  return undefined
}
