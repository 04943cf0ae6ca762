import { pushFactor } from '../spec/push-factors.ts'
import { type FeedbackAnswer, feedbackKit } from './kits/feedback/feedback-kit.ts'
import type { KitAnswer } from './kits/kit.ts'
import { joinTables } from './kits/join-tables.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'

type Asked = Pick<Results, 'stored' | 'outcomes'>

/** Responses to the push and gains of the channels, setting by setting, as tables; none without series. */
export async function feedbackSections(results: Asked): Promise<Section[]> {
  return (await answerOf(results))?.sections ?? []
}

/** The same as figures. */
export async function feedbackFigures(results: Asked): Promise<FeedbackAnswer['pushed']> {
  return ((await answerOf(results))?.figures as FeedbackAnswer | undefined)?.pushed ?? []
}

async function answerOf({ stored, outcomes }: Asked): Promise<KitAnswer | undefined> {
  if (!stored.manifest) return undefined
  const opened = await joinTables([stored])
  if (opened.status === 'error') return undefined
  const answer = await feedbackKit(opened.table, { outcomes, trigger: pushFactor, baseline: 0 })
  return answer.status === 'ok' ? answer : undefined
}
