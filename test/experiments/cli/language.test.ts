import { expect, test } from 'vitest'
import { languageOf } from '../../../experiments/cli/language.ts'

test.each([
  [[], {}, 'en'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [['run', '--lang', 'zh'], { LANG: 'en_US.UTF-8' }, 'zh'],
  [['run', '--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [['run', '--lang'], { LANG: 'zh_CN.UTF-8' }, 'zh'],
] as const)('%j under %j speaks %s', (argumentList, environment, language) => {
  expect(languageOf(argumentList, environment as NodeJS.ProcessEnv)).toBe(language)
})
