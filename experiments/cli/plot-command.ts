import { type Command, InvalidArgumentError } from 'commander'
import type { Language } from '../spec/text.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { exitCode } from './exit-code.ts'
import { languages } from './language.ts'
import { type ChartFormat, chartFormats } from '../chart/formats.ts'
import { cliTexts as texts } from './texts.ts'

export interface PlotFlags {
  chart?: string
  gallery?: string
  lang?: Language | 'both'
  format?: ChartFormat
  out?: string
  font?: string
  json?: boolean
}

export function addPlotCommand(program: Command, context: Context): void {
  const { language } = context
  const example = [
    'npx nqpf plot results/baseline                  # lists the charts',
    'npx nqpf plot results/baseline --chart adoption --format png --out adoption.png',
    'npx nqpf plot --gallery gallery --lang both     # every kind of chart',
  ].join('\n  ')
  addCommand(program, 'plot', 'plot', example, context)
    .argument('[folder]', texts.folderOfResults[language])
    .option('--chart <name>', texts.plotChart[language])
    .option('--gallery <folder>', texts.plotGallery[language])
    .option('--format <format>', texts.plotFormat[language], (written) => {
      const format = chartFormats.find((each) => each === written)
      if (format) return format
      throw new InvalidArgumentError(chartFormats.join(' | '))
    })
    .option('--out <file>', texts.plotOut[language])
    .option('--font <file>', texts.plotFont[language])
    .action(async (folder: string | undefined, _: object, command: Command) => {
      const flags = command.optsWithGlobals<PlotFlags>()
      const drawn = flags.lang === 'both' ? languages : [language]
      if (flags.gallery !== undefined) {
        const { plotGallery } = await import('./plot-gallery.ts')
        context.exit(await plotGallery(flags.gallery, flags, drawn, language))
      } else if (folder === undefined) {
        console.error(texts.plotWhat[language])
        context.exit(exitCode.usage)
      } else {
        const { plot } = await import('./plot.ts')
        context.exit(await plot(folder, flags, drawn, language))
      }
    })
}
