type Row = Record<string, string>
type List = readonly [name: string, items: readonly unknown[]]

/**
 * The table of a chart as CSV: a row for each item of its innermost lists, with all that stands above it. Names of columns
 * are paths such as `estimate.low`; `part` names the list, `place` columns count items. Lists of one length in one object
 * stand side by side. The words of title and axes are left out.
 */
export function tableCsv(table: object): string {
  const rows = rowsOf('', { ...table, text: undefined }, {})
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return `${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`
}

function rowsOf(part: string, value: unknown, above: Row): Row[] {
  const own: Row = {}
  const lists: List[] = []
  flatten(part, value, own, lists)
  const row = { ...above, ...own }
  if (lists.length === 0) return [{ part, ...row }]
  const byLength = new Map<number, List[]>()
  for (const list of lists) byLength.set(list[1].length, [...(byLength.get(list[1].length) ?? []), list])
  return [...byLength.values()].flatMap((together) => {
    const name = together.map(([each]) => each).join('+')
    return [...together[0][1].keys()].flatMap((place) => {
      const inner: Row = { ...row, [`${name}.place`]: String(place + 1) }
      const [[only, items]] = together
      if (together.length === 1) return rowsOf(only, items[place], inner)
      return rowsOf(name, Object.fromEntries(together.map(([each, all]) => [`/${each}`, all[place]])), inner)
    })
  })
}

/** Splits a value into figures and words by their path, and lists. */
function flatten(path: string, value: unknown, own: Row, lists: List[]): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value) || ArrayBuffer.isView(value)) lists.push([path, Array.from(value as ArrayLike<unknown>)])
  else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) flatten(pathTo(path, key), inner, own, lists)
  } else own[path || 'value'] = String(value)
}

/** A key that begins with a stroke is a whole path already. */
const pathTo = (path: string, key: string): string => {
  if (key.startsWith('/')) return key.slice(1)
  return path === '' ? key : `${path}.${key}`
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
