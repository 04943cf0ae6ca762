import type { Manifest } from '../store/manifest.ts'

/** Whether the report is to show a chart: all are shown where the file names none. */
export function isAsked(name: string, kind: string, { experiment }: Manifest): boolean {
  const { charts } = experiment
  return charts.length === 0 || charts.includes(name) || charts.includes(kind)
}

/** Charts that the file names and the report does not have, for the runs did not record what they show. */
export function notDrawn(drawn: readonly { name: string; kind: string }[], { experiment }: Manifest): string[] {
  return experiment.charts.filter((asked) => drawn.every(({ name, kind }) => asked !== name && asked !== kind))
}
