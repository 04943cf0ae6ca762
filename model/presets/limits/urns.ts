import type { Preset } from '../preset.ts'
import { oneGood } from './one-good.ts'

/** Two firms that grow by taking in whoever looks for work in proportion to their staff: an urn. Polya 1930. */
export const urnOfWorkers: Preset = {
  title: { en: 'Limit: an urn of workers', zh: '极限：劳动者的波利亚罐' },
  parameters: { ...oneGood, closure: 'solow', technology: false, firms: 2, workersPerFirm: 50 },
}

/**
 * Twelve households and two sellers of equal price: each hears of the seller of another, or of any at random with the
 * chance 2/(N+2), as if each seller had one buyer who never leaves. Kirman 1993.
 */
export const urnOfBuyers: Preset = {
  title: { en: 'Limit: an urn of buyers', zh: '极限：买家的波利亚罐' },
  parameters: {
    ...oneGood,
    closure: 'solow',
    technology: false,
    firms: 2,
    workersPerFirm: 6,
    priceElasticity: 0,
    compareRate: 1,
    exploreShare: 2 / 14,
  },
}
