const key = 'nqpf-lessons'

/** What a pupil has said and finished, by lesson. */
export interface Progress {
  /** Number of the answer chosen in each step. */
  said: Record<string, Record<number, number>>
  finished: Record<string, boolean>
}

/** Reads what this machine keeps. A page that was opened as a file may be refused a store: then it begins afresh. */
export function readProgress(): Progress {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '') as Partial<Progress>
    return { said: kept.said ?? {}, finished: kept.finished ?? {} }
  } catch {
    return { said: {}, finished: {} }
  }
}

export function keepProgress(progress: Progress): void {
  try {
    localStorage.setItem(key, JSON.stringify(progress))
  } catch {
    // Without a store, progress lives as long as the page.
  }
}
