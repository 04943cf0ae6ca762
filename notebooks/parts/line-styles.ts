import { palette } from '../../experiments/chart/theme.ts'

/** What lines stand for: the run one watches, the one it is compared with, the one before the last change, a first answer. */
export type LineKind = 'run' | 'other' | 'before' | 'draft'

interface LineStyle {
  colour: string
  width: number
  dash?: string
  /** Whether the line bears a dot and its figure where it ends. */
  dot: boolean
}

export const lineStyles: Record<LineKind, LineStyle> = {
  run: { colour: palette[0], width: 2.2, dot: true },
  other: { colour: palette[1], width: 2.2, dash: '7 3', dot: true },
  before: { colour: '#b4bdc6', width: 1.4, dot: false },
  draft: { colour: palette[0], width: 1.4, dash: '3 3', dot: true },
}
