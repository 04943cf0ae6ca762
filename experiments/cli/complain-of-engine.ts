import { type Reached, shownAddress } from '../engine/redis/reach-redis.ts'
import type { Unfit } from '../engine/redis/work-shard.ts'
import type { Language, Text } from '../spec/text.ts'
import { complainOfFolder } from './complain-of-folder.ts'
import { engineTexts as texts } from './engine-texts.ts'
import { exitCode } from './exit-code.ts'

type Flags = { json?: boolean }

/** Says why there is no queue. Returns the exit code. */
export function complainOfRedis(
  fault: Exclude<Reached, { status: 'ok' }>,
  redis: string,
  flags: Flags,
  language: Language,
): number {
  const text = fault.kind === 'no-package' ? texts.noPackage : texts.noAnswer(shownAddress(redis), fault.reason)
  return say(text, fault.kind, flags, language)
}

/** Says why this machine cannot make the shards of a queue. Returns the exit code. */
export function complainOfUnfit(unfit: Unfit, flags: Flags, language: Language): number {
  if (unfit.kind === 'unwritable-folder') return complainOfFolder(unfit, flags, language)
  return say(
    unfit.kind === 'not-shared' ? texts.notShared(unfit.folder) : texts.otherVersion,
    unfit.kind,
    flags,
    language,
  )
}

function say(message: Text, kind: string, { json }: Flags, language: Language): number {
  console.error(message[language])
  if (json) console.log(JSON.stringify({ status: 'error', errors: [{ kind, message }] }))
  return exitCode.fault
}
