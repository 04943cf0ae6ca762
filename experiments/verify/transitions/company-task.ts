import { autocorrelationTime } from '../../measure/transition/autocorrelation-time.ts'
import type { WorkerFunction } from '../../run/worker-function.ts'
import { type Company, meanChoices, visits } from './company.ts'

export interface CompanyInput {
  company: Company
  settle: number
  quarters: number
  /** Whether every quarter is handed back, or only how often each number of adopters was met. */
  keep: 'quarters' | 'visits'
}

export interface CompanyRun {
  /** Mean choice m, quarter by quarter; empty where only visits are kept. */
  choices: Float64Array
  counts: Float64Array
  /** Of the mean choice, quarters; NaN where only visits are kept. */
  autocorrelation: number
}

/** Makes one run of firms that look at each other. */
export function runCompany({ company, settle, quarters, keep }: CompanyInput): CompanyRun {
  if (keep === 'visits') {
    const counts = visits(company, settle, quarters)
    return { choices: new Float64Array(0), counts, autocorrelation: Number.NaN }
  }
  const choices = meanChoices(company, settle, quarters)
  return { choices, counts: new Float64Array(0), autocorrelation: autocorrelationTime(choices) }
}

export const runCompanyTask: WorkerFunction = { module: import.meta.url, name: runCompany.name }
