import { fill } from '../../../experiments/chart/fill.ts'
import type { Text } from '../../../experiments/spec/text.ts'
import type { Step } from './lesson.ts'
import type { Outcomes } from './outcomes.ts'
import { words } from './words.ts'

/** What the runs say of the answer that was chosen. */
export function verdictOf({ answers }: Step, answer: number, outcomes: Outcomes): Text {
  const said = answers[answer]
  const found = answers.find(({ holds }) => holds(outcomes))
  if (said.holds(outcomes)) return fill(words.right, { said: said.text })
  return found ? fill(words.wrong, { said: said.text, found: found.text }) : words.open
}
