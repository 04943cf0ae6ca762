import type { Text } from '../../../experiments/spec/text.ts'
import type { ParameterName } from '../../../model/index.ts'
import type { Scenario } from '../../lab/scenario.ts'
import type { Outcomes } from './outcomes.ts'
import type { Paper } from './papers.ts'

/** One economy of an experiment; its name stands at the end of its line. */
export interface Arm {
  name: Text
  scenario: Scenario
}

/** A chart of a step: an observable, and the curve of a closed form beside it. */
export interface StepChart {
  observable: string
  /** A name shorter than the model's. */
  title?: Text
  /** Whether the axis holds zero. */
  zero?: boolean
  /** What theory says, by quarter and by where the first economy starts. */
  exact?: { name: Text; at: (tick: number, start: number) => number }
}

/** One answer that a pupil may choose, and whether the runs bear it out. Of a step's answers, one and only one holds. */
export interface Answer {
  text: Text
  holds: (outcomes: Outcomes) => boolean
}

/** Predict, run, notice. */
export interface Step {
  title: Text
  /** What one must know before one can predict. */
  story: readonly Text[]
  question: Text
  answers: readonly Answer[]
  arms: readonly Arm[]
  /** Quarters. */
  ticks: number
  /** Economies that differ by chance, for each arm. */
  replicates: number
  charts: readonly StepChart[]
  /** Loops beside the lines: an outcome against what is led down and back, read at the `ends` of its levels. */
  loop?: { x: string; y: string; arms: readonly number[]; ends: readonly number[] }
  /** What the runs show, in words that are filled from them. */
  notice: (outcomes: Outcomes) => readonly Text[]
}

/** A task with sliders; the line of the lesson stays in grey. */
export interface Task {
  text: readonly Text[]
  scenario: Scenario
  ticks: number
  parameters: readonly { name: ParameterName; label?: Text }[]
  charts: readonly StepChart[]
}

/** One idea, for ten to twenty minutes. */
export interface Lesson {
  /** In the address. */
  name: string
  title: Text
  /** The question of the lesson, in one line. */
  question: Text
  minutes: number
  steps: readonly Step[]
  task: Task
  extend: readonly Text[]
  references: readonly Paper[]
  teacher: readonly Text[]
}
