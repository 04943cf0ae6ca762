import { existsSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where systems keep their fonts. */
const folders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
  join(homedir(), 'Library/Fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  'C:\\Windows\\Fonts',
]

/** Sans-serif fonts with Latin and Chinese letters, best first, by the beginning of their files. */
const fonts = [
  /^NotoSans.*\.(ttc|ttf|otf)$/,
  /^SourceHanSans.*Regular.*\.(ttc|ttf|otf)$/,
  /^PingFang\.ttc$/,
  /^STHeiti.*\.ttc$/,
  /^msyh\.tt[cf]$/,
  /^wqy-.*\.ttc$/,
]
const chinese = /CJK|SC|Hans|PingFang|STHeiti|msyh|wqy/

/** Whether a file stands at a path that may hold a font. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Path of a font on this machine that holds both English and Chinese; undefined where there is none. */
export function findFont(): string | undefined {
  const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => filesBelow(folder))
  const found = files.filter(({ name }) => chinese.test(name) && !/Bold|Light|Thin|Black|Medium|Mono|Serif/.test(name))
  for (const font of fonts) {
    const file = found.find(({ name }) => font.test(name))
    if (file) return join(file.folder, file.name)
  }
  return undefined
}

function filesBelow(folder: string): { folder: string; name: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [{ folder, name: entry.name }],
  )
}
