/** Forms in which a chart can be had; each is the ending of its file. */
export const chartFormats = ['svg', 'png', 'vl.json', 'data.json', 'csv'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** What a chart is written as where no form is asked for. */
export const usualFormats: readonly ChartFormat[] = ['svg', 'png', 'vl.json']

/** The form that the ending of a file asks for. */
export const formatOf = (file: string): ChartFormat | undefined =>
  chartFormats.find((format) => file.endsWith(`.${format}`))
