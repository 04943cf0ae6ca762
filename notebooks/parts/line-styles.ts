import { palette } from '../../experiments/chart/theme.ts'

/**
 * What lines stand for: the run one watches, those it is compared with, the one before the last change, one that is
 * given, a first answer, and what theory says.
 */
export type LineKind = 'run' | 'other' | 'third' | 'fourth' | 'before' | 'given' | 'draft' | 'exact'

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
  third: { colour: '#007a57', width: 2.2, dash: '2 2', dot: true },
  fourth: { colour: '#9d4a7d', width: 2.2, dash: '9 2 2 2', dot: true },
  before: { colour: '#b4bdc6', width: 1.4, dot: false },
  given: { colour: '#6b7783', width: 1.8, dot: true },
  draft: { colour: palette[0], width: 1.4, dash: '3 3', dot: true },
  exact: { colour: '#222222', width: 1.4, dash: '5 4', dot: true },
}
