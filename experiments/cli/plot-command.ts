import { type Command, InvalidArgumentError } from 'commander'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'

/** Forms in which a chart can be had; each is the ending of its file. */
export const plotFormats = ['svg', 'png', 'vl.json'] as const
export type PlotFormat = (typeof plotFormats)[number]

export interface PlotFlags {
  chart?: string
  format: PlotFormat
  out?: string
  font?: string
  json?: boolean
}

export function addPlotCommand(program: Command, context: Context): void {
  const { language } = context
  const example = [
    'npx nqpf plot results/baseline                  # lists the charts',
    'npx nqpf plot results/baseline --chart adoption --format png --out adoption.png',
  ].join('\n  ')
  addCommand(program, 'plot', 'plot', example, context)
    .argument('<folder>', texts.folderOfResults[language])
    .option('--chart <name>', texts.plotChart[language])
    .option(
      '--format <format>',
      texts.plotFormat[language],
      (written) => {
        const format = plotFormats.find((each) => each === written)
        if (format) return format
        throw new InvalidArgumentError(plotFormats.join(' | '))
      },
      'svg',
    )
    .option('--out <file>', texts.plotOut[language])
    .option('--font <file>', texts.plotFont[language])
    .action(async (folder: string, flags: PlotFlags) => {
      const { plot } = await import('./plot.ts')
      context.exit(await plot(folder, flags, language))
    })
}
