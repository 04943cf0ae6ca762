import { existsSync } from 'node:fs'
import type { Language, Text } from '../spec/text.ts'
import { claimFolder } from '../store/claim-folder.ts'
import { experimentStatus } from '../store/experiment-status.ts'
import { mergeParts } from '../store/merge-parts.ts'
import { complainOfFolder } from './complain-of-folder.ts'
import { engineTexts } from './engine-texts.ts'
import { exitCode } from './exit-code.ts'
import { finish } from './finish-run.ts'
import { cliTexts as texts } from './texts.ts'

/** `nqpf merge`: from the parts of all shards to results and report. Returns the exit code. */
export async function merge(
  folder: string,
  flags: { partial?: boolean; json?: boolean; quiet?: boolean },
  language: Language,
): Promise<number> {
  const begun = performance.now()
  const refuse = (message: Text, kind: object): number => {
    console.error(message[language])
    if (flags.json) console.log(JSON.stringify({ folder, ...kind }))
    return exitCode.fault
  }
  if (!existsSync(folder)) return refuse(texts.nothingToMerge(folder), { status: 'nothing' })
  // What is whole is put together even while somebody makes a shard of it a second time; of half results all must be out.
  const lacking = (await experimentStatus(folder))?.counts.missing ?? 0
  const claimed = claimFolder(folder, flags.partial && lacking > 0 ? 'whole' : 'merge')
  if (claimed.status === 'error') return complainOfFolder(claimed, flags, language)
  try {
    const merged = await mergeParts(folder, flags)
    switch (merged.status) {
      case 'stored': {
        const { status, counts } = merged.manifest
        const code = await finish(merged.manifest, folder, { ...flags, begun, language })
        if (status === 'complete') return code
        console.error(engineTexts.stillMissing(counts.missing, counts.runs)[language])
        return exitCode.someRunsFailed
      }
      case 'nothing':
        return refuse(texts.nothingToMerge(folder), merged)
      case 'missing':
        return refuse(texts.runsMissing(merged.missing, merged.runs, merged.first, folder), merged)
      case 'error':
        return complainOfFolder(merged, flags, language)
    }
  } finally {
    claimed.release()
  }
}
