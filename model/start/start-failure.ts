/** The balanced state cannot be solved at these parameters. */
export interface StartFailure {
  status: 'error'
  kind: 'no-balanced-state'
  message: { en: string; zh: string }
}

/** A refusal in words: what is missing, and which parameters to change. */
export function noBalance(en: string, zh: string): StartFailure {
  return {
    status: 'error',
    kind: 'no-balanced-state',
    message: { en: `no balanced start: ${en}`, zh: `无平衡初态：${zh}` },
  }
}
