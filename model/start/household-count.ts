import type { Parameters } from '../parameters.ts'

/** Households of an economy: workers a firm on average times firms, one at least. */
export function householdCount({ firms, workersPerFirm }: Pick<Parameters, 'firms' | 'workersPerFirm'>): number {
  return Math.max(1, Math.round(firms * workersPerFirm))
}
