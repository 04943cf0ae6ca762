/** What markets make known: prices and quantities of the quarter, and their smoothed trends. */
export interface Markets {
  /** Mean price by goods sector. */
  price: Float64Array
  /** Mean price by goods sector expected for the quarter. */
  expectedPrice: Float64Array
  /** Friction of matching in services against the start. */
  searchFriction: number
  /** Supply links that changed this quarter, over all. */
  linkTurnover: number
  /** Price indices: consumption basket, investment basket, GDP deflator; the last one a quarter ago. */
  consumerPrice: number
  capitalPrice: number
  deflator: number
  lastDeflator: number
  /** Part of final orders that was served, by goods sector. */
  filled: Float64Array
  /** Wage of an efficiency unit by region and skill, at [region * 3 + skill]. */
  wage: Float64Array
  /** Unemployed and workers by region and skill. */
  unemployed: Float64Array
  workforce: Float64Array
  unemployment: number
  /** Inflation expected for the quarter, and its memory. */
  expectedInflation: number
  pastInflation: number
  /** Trend growth of labour productivity that wages follow, and of output that firms expect. */
  productivityTrend: number
  outputTrend: number
  /** Real rate that investment looks at, a quarter. */
  realRate: number
  /** Nominal and real GDP of the quarter. */
  nominalIncome: number
  realIncome: number
  lastRealIncome: number
  /** Real GDP per worker of the last quarter. */
  lastProductivity: number
  employed: number
  /** Wages paid in the quarter. */
  wageSum: number
  /** Defaults of the quarter. */
  defaults: number
  /** Hours of a worker, 1 at the start. */
  hours: number
  unmatchedServices: number
}
