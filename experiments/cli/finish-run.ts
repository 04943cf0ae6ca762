import type { FailedRun } from '../run/run-record.ts'
import type { Language, Text } from '../spec/text.ts'
import type { Manifest } from '../store/manifest.ts'
import { duration } from './duration.ts'
import { exitCode } from './exit-code.ts'
import { cliTexts as texts } from './texts.ts'

/** Failures shown on the terminal; all of them are in the manifest. */
const failuresShown = 3

/** Draws the report of results that lie in `folder`, says where all is and what was found, and gives the exit code. */
export async function finish(
  manifest: Manifest,
  folder: string,
  { begun, json, quiet, language }: { begun: number; json?: boolean; quiet?: boolean; language: Language },
): Promise<number> {
  const failures = manifest.runs.filter((run) => run.status === 'failed')
  const done = manifest.runs.length - failures.length
  const { stateHash, experiment, runs, status } = manifest
  // Said before the report is drawn: who has just pressed Ctrl-C wants to know what is safe.
  if (status === 'partial') console.error(texts.partial(runs.length, experiment.replicates, folder)[language])
  else if (done > 0 && !quiet) console.error(texts.drawing[language])
  // Without one finished run there is nothing to draw.
  const report = done > 0 ? await draw(folder) : undefined
  const seconds = (performance.now() - begun) / 1000

  if (failures.length > 0) console.error(failureLines(failures, runs.length, language))
  if (json) {
    const findings: Text[] = report?.findings ?? []
    const summary = {
      seed: experiment.seed,
      stateHash,
      seconds,
      folder,
      replicates: done,
      failed: failures.length,
      findings,
    }
    console.log(JSON.stringify(summary))
  } else {
    const findings = report
      ? ['', texts.findings[language], ...report.findings.map((each, i) => `${i + 1}. ${each[language]}`)]
      : []
    console.log([...whereabouts(manifest, folder, report?.path, seconds, language), ...findings].join('\n'))
  }
  if (status === 'partial') return exitCode.interrupted
  if (done === 0) return exitCode.fault
  return failures.length > 0 ? exitCode.someRunsFailed : exitCode.ok
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

function failureLines(failures: readonly FailedRun[], all: number, language: Language): string {
  const shown = failures
    .slice(0, failuresShown)
    .flatMap(({ message, replay }) => [`  ${message[language]}`, `    ${replay}`])
  const rest = failures.length - failuresShown
  const more = rest > 0 ? [`  ${texts.more(rest)[language]}`] : []
  return [texts.failures(failures.length, all)[language], ...shown, ...more].join('\n')
}
