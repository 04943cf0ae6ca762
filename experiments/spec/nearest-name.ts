import { editDistance } from './edit-distance.ts'

/** Longer words are cut before comparing, so that a hostile file cannot buy quadratic time. */
const longestCompared = 80

/** The valid name nearest to what was written, or undefined where none is near enough to be meant. */
export function nearestName(written: string, valid: Iterable<string>): string | undefined {
  const wanted = plain(written)
  let nearest: string | undefined
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1
  for (const name of valid) {
    const candidate = plain(name)
    if (fewestEdits(wanted, candidate) >= least) continue
    const distance = editDistance(wanted, candidate)
    if (distance < least) {
      least = distance
      nearest = name
    }
  }
  return nearest
}

/** A bound below the distance that costs next to nothing: letters of one word that the other lacks must be edited. */
function fewestEdits(a: string, b: string): number {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  let absent = 0
  for (const letter of long) if (!short.includes(letter)) absent += 1
  return Math.max(absent, long.length - short.length)
}

/** Case, hyphens and underscores are what people most often get wrong, so they do not count. */
function plain(name: string): string {
  return name.slice(0, longestCompared).toLowerCase().replaceAll(/[-_ ]/g, '')
}
