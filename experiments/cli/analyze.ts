import { analyse } from '../analysis/analyse.ts'
import type { AnalysisOptions } from '../analysis/options.ts'
import { readResults } from '../analysis/read-results.ts'
import { words } from '../analysis/words.ts'
import type { Language } from '../spec/text.ts'
import type { AnalyzeFlags } from './analyze-command.ts'
import { exitCode } from './exit-code.ts'
import { idleKitFlags } from './kit-flags.ts'
import { kitTexts } from './kit-texts.ts'
import { analyzeKits } from './analyze-kits.ts'
import { readFaultText } from './read-fault-text.ts'
import { sectionText } from './section-text.ts'
import { resultTexts as texts } from './result-texts.ts'

/** `nqpf analyze`: what the runs of an experiment say, by its design. Returns the exit code. */
export async function analyze(path: string, flags: AnalyzeFlags, language: Language): Promise<number> {
  const { above, below, halfWidth, json } = flags
  if (above && below) {
    console.error(texts.aboveOrBelow[language])
    return exitCode.usage
  }
  const idle = idleKitFlags(flags)
  if (idle.length > 0) {
    console.error(kitTexts.onlyWith(idle)[language])
    return exitCode.usage
  }
  if (flags.with) return analyzeKits(path, flags.with, flags, language)
  const read = await readResults(path, flags.outcome ?? [])
  if (read.status === 'error') {
    const message = readFaultText(read)
    console.error(message[language])
    if (json) console.log(JSON.stringify({ status: 'error', errors: [{ ...read, message }] }))
    return exitCode.fault
  }
  const { results, left } = read
  const options: AnalysisOptions = {
    ...(above && { interest: { side: 'above', bound: above } }),
    ...(below && { interest: { side: 'below', bound: below } }),
    ...(halfWidth !== undefined && { halfWidth }),
  }
  const sections = await analyse(results, options)
  const { failed, runs, outcomes, manifest } = results
  const notes = [...(failed > 0 ? [words.failed(failed, runs)] : []), ...(left > 0 ? [words.chooseOutcome(left)] : [])]
  const asked = manifest?.experiment
  if (json) {
    const heading = { name: asked?.name ?? null, design: asked?.design.kind ?? null, outcomes, runs, failed }
    console.log(JSON.stringify({ ...heading, sections, notes }))
  } else {
    const heading = asked ? [`${asked.title[language]} (${asked.design.kind})`] : []
    const blocks = [...heading, ...sections.map((section) => sectionText(section, language))]
    console.log([...blocks, ...notes.map((note) => note[language])].join('\n\n'))
  }
  return exitCode.ok
}
