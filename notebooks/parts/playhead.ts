/** Where in a run one looks, and the clock that moves it. */
export interface Playhead {
  /** Quarter, which may lie between two while it plays. */
  tick: number
  readonly playing: boolean
  /** Quarters a second. */
  speed: number
  play: () => void
  pause: () => void
  /** Goes to a quarter and stays there. */
  seek: (tick: number) => void
}

/**
 * @param at where one looks first
 * @param end last quarter there can be
 * @param ready last quarter that the run has so far; the head waits there
 * @param moved told each time the head has moved, at most once a frame while it plays
 */
export function playhead(at: number, end: () => number, ready: () => number, moved: (tick: number) => void): Playhead {
  let frame = 0
  let last = 0
  const head: Playhead = {
    tick: at,
    get playing() {
      return frame !== 0
    },
    speed: 10,
    play() {
      if (frame !== 0) return
      if (head.tick >= end()) head.tick = 0
      last = performance.now()
      frame = requestAnimationFrame(turn)
      moved(head.tick)
    },
    pause() {
      cancelAnimationFrame(frame)
      frame = 0
      head.tick = Math.round(head.tick)
      moved(head.tick)
    },
    seek(tick) {
      cancelAnimationFrame(frame)
      frame = 0
      head.tick = Math.max(0, Math.min(end(), tick))
      moved(head.tick)
    },
  }
  function turn(now: number): void {
    // A page that was out of sight does not leap over years.
    const passed = Math.min(0.1, (now - last) / 1000)
    last = now
    head.tick = Math.min(Math.max(head.tick, ready()), head.tick + passed * head.speed)
    if (head.tick >= end()) {
      frame = 0
      head.tick = end()
    } else frame = requestAnimationFrame(turn)
    moved(head.tick)
  }
  return head
}
