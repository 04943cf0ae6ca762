import { exitCode } from './exit-code.ts'

/** npm and npx pass a Ctrl-C on to the command that the terminal has sent it to already: the echo is not a second wish. */
const echoMilliseconds = 1000

/**
 * A signal that the first Ctrl-C (or polite kill) fires, so that finished runs can be written. A second one, later than
 * the echo of the first, ends the program at once.
 */
export function interruption(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  let first: number | undefined
  const stop = () => {
    first ??= performance.now()
    if (performance.now() - first > echoMilliseconds) process.exit(exitCode.interrupted)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const release = () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
  return { signal: controller.signal, release }
}
