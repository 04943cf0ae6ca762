import type { Language } from '../spec/text.ts'

export const languages: readonly Language[] = ['en', 'zh']

/**
 * The language to speak: `--lang` if it was given, else that of the locale. Read straight from the arguments because
 * help and complaints about the arguments themselves need it before they are parsed.
 */
export function languageOf(argumentList: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const flag = argumentList.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const asked = flag < 0 ? undefined : (argumentList[flag].split('=')[1] ?? argumentList[flag + 1])
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  // Reports can be in both: what is said about them follows the locale.
  return (asked === undefined || asked === 'both' ? locale : asked).toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
