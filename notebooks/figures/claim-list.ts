import type { ListedClaim } from '../../experiments/ledger/claim-list.ts'

const files = import.meta.glob<readonly ListedClaim[]>('../../experiments/ledger/claims.yaml', {
  eager: true,
  import: 'default',
})

/** All claims of the papers, as the build read them (live-plans-plugin.ts). */
export const claimList = Object.values(files)[0]
