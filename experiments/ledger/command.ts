/** The command that answers a claim again. */
export const claimCommand = (id: string, quick: boolean): string =>
  `npx nqpf claims --only ${id}${quick ? ' --quick' : ''}`
