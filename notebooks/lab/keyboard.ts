import type { Lab } from './lab.ts'

/** Keys for the run where no control has the focus: space plays and pauses, arrows step, Home and End jump. */
export function keyboard(lab: Lab): void {
  const { head } = lab
  addEventListener('keydown', (event) => {
    const idle = event.target === document.body || (event.target as HTMLElement).id === 'charts'
    if (!idle || event.ctrlKey || event.metaKey || event.altKey) return
    const keys: Record<string, () => void> = {
      ' ': () => (head.playing ? head.pause() : head.play()),
      ArrowLeft: () => head.seek(Math.round(head.tick) - 1),
      ArrowRight: () => head.seek(Math.round(head.tick) + 1),
      Home: () => head.seek(0),
      End: () => head.seek(lab.setting.ticks),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
}
