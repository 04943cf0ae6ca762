import { pushFactor } from '../spec/push-factors.ts'
import { type FeedbackAnswer, feedbackKit } from './kits/feedback/feedback-kit.ts'
import type { KitAnswer } from './kits/kit.ts'
import { openTable } from './kits/open-table.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'

type Asked = Pick<Results, 'folder' | 'outcomes'>

/** Responses to the push and gains of the channels, setting by setting, as tables; none without series. */
export async function feedbackSections(results: Asked): Promise<Section[]> {
  return (await answerOf(results))?.sections ?? []
}

/** The same as figures. */
export async function feedbackFigures(results: Asked): Promise<FeedbackAnswer['pushed']> {
  return ((await answerOf(results))?.figures as FeedbackAnswer | undefined)?.pushed ?? []
}

async function answerOf({ folder, outcomes }: Asked): Promise<KitAnswer | undefined> {
  if (folder === undefined) return undefined
  const opened = await openTable([folder])
  if (opened.status === 'error') return undefined
  const answer = await feedbackKit(opened.table, { outcomes, trigger: pushFactor, baseline: 0 })
  return answer.status === 'ok' ? answer : undefined
}
