import { channelDeclarations, channelNames, resolveParameters } from '../../../model/index.ts'
import { channelWidths } from '../../../model/start/channel-start.ts'
import { code, markdownTable } from './markdown-table.ts'

const titles = ['channel', 'from', 'to', 'sign', 'what it carries', '含义', 'numbers']

/** Every channel as it is declared, with how many numbers it carries in the preset `china-2023`. */
export function channelTable(): string {
  const widths = channelWidths(resolveParameters('china-2023', {}))
  return markdownTable(
    titles,
    channelNames.map((name) => {
      const { from, to, sign, en, zh } = channelDeclarations[name]
      return [code(name), from, to, sign > 0 ? '+' : '−', en, zh, String(widths[name])]
    }),
  )
}
