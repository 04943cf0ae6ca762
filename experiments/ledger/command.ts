/** The command that answers a claim again. */
export const claimCommand = (id: string, quick: boolean): string =>
  `npx nqpf claims --only ${id}${quick ? ' --quick' : ''}`

/** The command that answers all claims again. */
export const ledgerCommand = (quick: boolean): string => `npx nqpf claims${quick ? ' --quick' : ''}`
