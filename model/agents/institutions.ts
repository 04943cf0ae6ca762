/** The bank: holds loans, bonds and reserves against deposits; what is left is its equity. */
export interface Bank {
  /** Deposits owed, kept by the bank's own books and checked against what depositors hold. */
  deposits: number
  loans: number
  bonds: number
  reserves: number
  equity: number
  /** Profit and dividends of the quarter. */
  profit: number
  dividends: number
  /** Part of the credit asked for that the bank grants this quarter. */
  creditGranted: number
}

export interface CentralBank {
  bonds: number
  reserves: number
  /** Policy rate a quarter. */
  policyRate: number
  profit: number
}

export interface Government {
  bonds: number
  /** Income tax rate of the quarter and the one of the solved start. */
  incomeTax: number
  baseIncomeTax: number
  /** Purchases over smoothed nominal GDP. */
  spendingShare: number
  /** Smoothed nominal GDP a quarter that purchases follow. */
  trendIncome: number
  /** Goods bought by sector this quarter. */
  orders: Float64Array
  /** Purchases that policies add this quarter by sector, in money. */
  extraOrders: Float64Array
  /** Money for public compute capacity this quarter. */
  computeBuild: number
  /** Money for grid and network this quarter, part of `extraOrders`. */
  gridBuild: number
  networkBuild: number
  /** Smoothed taxes over smoothed GDP, from which reinvestment is reckoned; the start's value. */
  taxTrend: number
  startTaxTrend: number
  /** Money paid out and taken in this quarter; the difference is borrowed. */
  outlays: number
  revenue: number
}

export interface Foreign {
  /** Deposits held at the bank; negative is a debt to it. */
  deposits: number
  /** Goods bought by sector this quarter. */
  orders: Float64Array
  /** Exports over smoothed nominal GDP at the start. */
  exportShare: number
}
