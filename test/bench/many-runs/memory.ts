import { availableParallelism } from 'node:os'
import { linearRegression } from 'simple-statistics'
import { tiny } from './asked.ts'
import { storeInTemporary } from './store-in-temporary.ts'

export interface Memory {
  runs: number
  seconds: number
  /** Resident memory, MB, when so many runs had ended. */
  samples: { ended: number; resident: number }[]
  /** What each further run of the later half adds, bytes, by a straight line. */
  bytesARun: number
}

/** Samples along the way. */
const samples = 20

/** Many short runs in one process, through the store, and its resident memory along the way. */
export async function memoryAlong(runs: number, ticks: number): Promise<Memory> {
  const begun = performance.now()
  const found: Memory['samples'] = []
  const progress = (ended: number) => {
    if (ended < ((found.length + 1) * runs) / samples) return
    const resident = process.memoryUsage.rss() / 2 ** 20
    found.push({ ended, resident })
    const minutes = (performance.now() - begun) / 60_000
    console.error(
      `${ended} runs, ${resident.toFixed(0)} MB, ${((minutes * (runs - ended)) / ended).toFixed(1)} min left`,
    )
  }
  await storeInTemporary({ experiment: tiny(runs, ticks), workers: availableParallelism(), progress })
  const later = found.slice(samples / 2).map(({ ended, resident }) => [ended, resident * 2 ** 20])
  return {
    runs,
    seconds: (performance.now() - begun) / 1000,
    samples: found,
    bytesARun: linearRegression(later).m,
  }
}
