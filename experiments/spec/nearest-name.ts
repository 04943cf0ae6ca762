import { editDistance } from './edit-distance.ts'

/** Longer words are cut before comparing, so that a hostile file cannot buy quadratic time. */
const longestCompared = 80

/** The valid name nearest to what was written, or undefined where none is near enough to be meant. */
export function nearestName(written: string, valid: Iterable<string>): string | undefined {
  const wanted = plain(written)
  let nearest: string | undefined
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1
  for (const name of valid) {
    const distance = editDistance(wanted, plain(name))
    if (distance < least) {
      least = distance
      nearest = name
    }
  }
  return nearest
}

/** Case, hyphens and underscores are what people most often get wrong, so they do not count. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '').slice(0, longestCompared)
}
