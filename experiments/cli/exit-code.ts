/** How the command ends, for scripts that call it. */
export const exitCode = {
  ok: 0,
  /** The file, the folder or what was verified is not in order; nothing was written. */
  fault: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Results were written, but some runs failed; the manifest names them. */
  someRunsFailed: 3,
  /** Stopped by Ctrl-C; finished runs were written. */
  interrupted: 130,
} as const
