import type { KitAnswer, KitName, KitOptions } from '../../../../experiments/analysis/kits/kit.ts'
import { runKits } from '../../../../experiments/analysis/kits/run-kits.ts'

/** What a kit says of files; fails where it refuses. */
export async function answerOf<Figures>(
  paths: string | readonly string[],
  kit: KitName,
  options: Partial<KitOptions> = {},
): Promise<Figures> {
  const ran = await runKits([paths].flat(), [kit], { outcomes: [], ...options })
  if (ran.status === 'error') throw new Error(JSON.stringify(ran))
  const [answer] = ran.answers
  if (answer.status === 'error') throw new Error(answer.message.en)
  return answer.figures as Figures
}

/** The whole answer, tables too. */
export async function ranKit(path: string, kit: KitName, options: Partial<KitOptions> = {}): Promise<KitAnswer> {
  const ran = await runKits([path], [kit], { outcomes: [], ...options })
  if (ran.status === 'error' || ran.answers[0].status === 'error') throw new Error(JSON.stringify(ran))
  return ran.answers[0]
}

/** Why a kit has no answer, in English. */
export async function refusalOf(path: string, kit: KitName, options: Partial<KitOptions> = {}): Promise<string> {
  const ran = await runKits([path], [kit], { outcomes: [], ...options })
  if (ran.status === 'error') return ran.kind
  const [answer] = ran.answers
  return answer.status === 'error' ? answer.message.en : 'no refusal'
}
