import type { Language, Text } from '../spec/text.ts'
import type { FailedRun, Manifest } from '../store/manifest.ts'
import { duration } from './duration.ts'
import { exitCode } from './exit-code.ts'
import { cliTexts as texts } from './texts.ts'

/** Failures shown on the terminal; all of them are in runs.parquet. */
const failuresShown = 3

/** Draws the report of results that lie in `folder`, says where all is and what was found, and gives the exit code. */
export async function finish(
  manifest: Manifest,
  folder: string,
  { begun, json, quiet, language }: { begun: number; json?: boolean; quiet?: boolean; language: Language },
): Promise<number> {
  const { stateHash, experiment, counts, failures, status } = manifest
  const { done, failed } = counts
  const ended = done + failed
  // Said before the report is drawn: who has just pressed Ctrl-C wants to know what is safe.
  if (status === 'partial') console.error(texts.partial(ended, counts.runs, folder)[language])
  else if (done > 0 && !quiet) console.error(texts.drawing[language])
  // Without one finished run there is nothing to draw.
  const report = done > 0 ? await draw(folder) : undefined
  const seconds = (performance.now() - begun) / 1000

  if (failed > 0) console.error(failureLines(failures, failed, ended, language))
  if (json) {
    const findings: Text[] = report?.findings ?? []
    const summary = {
      seed: experiment.seed,
      stateHash,
      seconds,
      folder,
      replicates: done,
      failed,
      findings,
    }
    console.log(JSON.stringify(summary))
  } else {
    const findings = report
      ? ['', texts.findings[language], ...report.findings.map((each, i) => `${i + 1}. ${each[language]}`)]
      : []
    console.log([...whereabouts(manifest, folder, report?.path, seconds, language), ...findings].join('\n'))
  }
  if (done === 0) return exitCode.fault
  // A run that failed may be what has ended the experiment.
  if (status === 'partial' && failed === 0) return exitCode.interrupted
  return failed > 0 ? exitCode.someRunsFailed : exitCode.ok
}

/** Loaded only now: the chart library takes longer to load than a small experiment to run. */
async function draw(folder: string): Promise<{ path: string; findings: Text[] }> {
  const { writeReport } = await import('../report/write-report.ts')
  return writeReport(folder)
}

function whereabouts(
  manifest: Manifest,
  folder: string,
  report: string | undefined,
  seconds: number,
  language: Language,
): string[] {
  const lines: [Text, string][] = [
    [texts.seedLabel, String(manifest.experiment.seed)],
    [texts.results, folder],
    ...(report ? [[texts.report, report] satisfies [Text, string]] : []),
    [texts.stateHash, manifest.stateHash],
    [texts.time, duration(seconds, language)],
  ]
  return lines.map(([label, value]) => `${label[language]}${language === 'en' ? ': ' : '：'}${value}`)
}

function failureLines(failures: readonly FailedRun[], failed: number, all: number, language: Language): string {
  const shown = failures
    .slice(0, failuresShown)
    .flatMap(({ message, replay }) => [`  ${message[language]}`, `    ${replay}`])
  const rest = failed - failuresShown
  const more = rest > 0 ? [`  ${texts.more(rest)[language]}`] : []
  return [texts.failures(failed, all)[language], ...shown, ...more].join('\n')
}
