const units = ['B', 'kB', 'MB', 'GB', 'TB']

/** A number of bytes as people read it, in powers of 1000: `3.21 MB`. */
export function byteSize(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${units[power]}`
}
