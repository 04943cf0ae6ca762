import { goodsSectors } from '../names.ts'
import { allocate, column, type Columns } from './columns.ts'

/** Weight of the quarter in smoothed income: a memory of about a year. */
export const incomeMemory = 0.25

/** State of a household: one worker and what he owns. */
export const householdColumns = {
  deposits: column('f64', 'money', 'Deposits', '存款'),
  income: column('f64', 'money', 'Disposable income since the last purchase', '上次消费以来的可支配收入'),
  yearIncome: column(
    'f64',
    'money/quarter',
    'Smoothed gross income, for inequality',
    '平滑后的总收入（用于不平等测度）',
  ),
  shares: column('f64', 'share', 'Ownership of all private firms', '私营企业股权份额'),
  wage: column('f64', 'money/quarter', 'Wage of the quarter', '本季度工资'),
  ability: column('f32', 'ratio', 'Ability', '能力'),
  aiSkill: column('f32', '0-1', 'Skill in working with AI', '人工智能技能'),
  employer: column('i32', 'firm', 'Employer, or -1', '雇主（-1为失业）'),
  seller: column('i32', 'firm', 'Usual seller in each sector', '各部门惯常卖方', goodsSectors),
  region: column('u8', 'region', 'Region', '地区'),
  skill: column('u8', 'class', 'Skill class', '技能等级'),
  gig: column('u8', '0/1', 'Gig contract', '零工合同'),
  training: column('u8', 'quarters', 'Quarters of training left', '剩余培训季度'),
} as const

export type Households = Columns<typeof householdColumns>

export const allocateHouseholds = (count: number): Households => allocate(householdColumns, count)
