import { existsSync } from 'node:fs'
import type { Language } from '../spec/text.ts'
import { writeReport } from '../report/write-report.ts'
import { filesIn } from '../store/file-names.ts'
import { exitCode } from './exit-code.ts'
import type { ReportFlags } from './report-command.ts'
import { cliTexts as texts } from './texts.ts'

/** `nqpf report`: writes the report of finished results again. Returns the exit code. */
export async function report(folder: string, { lang, json }: ReportFlags, language: Language): Promise<number> {
  if (!existsSync(filesIn(folder).manifest)) {
    console.error(texts.noResults(folder)[language])
    if (json) console.log(JSON.stringify({ status: 'nothing', folder }))
    return exitCode.fault
  }
  const { path, findings } = await writeReport(folder, lang === 'both' ? undefined : lang)
  if (json) console.log(JSON.stringify({ path, findings }))
  else {
    const lines = findings.map((each, i) => `${i + 1}. ${each[language]}`)
    console.log([`${texts.report[language]}${language === 'en' ? ': ' : '：'}${path}`, '', ...lines].join('\n'))
  }
  return exitCode.ok
}
