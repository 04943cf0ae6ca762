import { displayWidth } from './display-width.ts'

export interface TableColumn {
  title: string
  align?: 'left' | 'right'
}

/** A table of texts aligned by the columns of a terminal, with a rule under the titles. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column])), displayWidth(title)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(widths[column] - displayWidth(cell))
        return columns[column].align === 'right' ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  return [
    line(columns.map(({ title }) => title)),
    line(widths.map((width) => '─'.repeat(width))),
    ...rows.map(line),
  ].join('\n')
}
