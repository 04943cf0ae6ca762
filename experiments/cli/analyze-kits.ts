import type { KitName } from '../analysis/kits/kit.ts'
import { runKits } from '../analysis/kits/run-kits.ts'
import type { Language } from '../spec/text.ts'
import type { AnalyzeFlags } from './analyze-command.ts'
import { exitCode } from './exit-code.ts'
import { kitTexts as texts } from './kit-texts.ts'
import { readFaultText } from './read-fault-text.ts'
import { sectionText } from './section-text.ts'

/** `nqpf analyze --with`: what kits say of tables. A kit that has no answer says why, and the others go on. */
export async function analyzeKits(
  path: string,
  kits: readonly KitName[],
  { also = [], outcome = [], json, ...options }: AnalyzeFlags,
  language: Language,
): Promise<number> {
  const ran = await runKits([path, ...also], [...new Set(kits)], { ...options, outcomes: outcome })
  if (ran.status === 'error') {
    const message = readFaultText(ran)
    console.error(message[language])
    if (json) console.log(JSON.stringify({ status: 'error', errors: [{ ...ran, message }] }))
    return exitCode.fault
  }
  const { answers } = ran
  for (const answer of answers) {
    if (answer.status === 'error') console.error(texts.cannot(answer.kit, answer.message)[language])
  }
  if (json) console.log(JSON.stringify({ kits: answers }, plain))
  else {
    const sections = answers.flatMap((answer) => (answer.status === 'ok' ? answer.sections : []))
    if (sections.length > 0) console.log(sections.map((section) => sectionText(section, language)).join('\n\n'))
  }
  return answers.every(({ status }) => status === 'ok') ? exitCode.ok : exitCode.fault
}

/** Typed arrays as JSON knows them. */
const plain = (_: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value
