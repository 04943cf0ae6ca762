/** Institutional sectors: the columns of both matrices. */
export const institutions = [
  'households',
  'firms',
  'providers',
  'bank',
  'government',
  'centralBank',
  'restOfWorld',
] as const
export type Institution = (typeof institutions)[number]

export const institutionLabels: Record<Institution, { en: string; zh: string }> = {
  households: { en: 'Households', zh: '住户' },
  firms: { en: 'Firms', zh: '企业' },
  providers: { en: 'Compute providers', zh: '算力服务商' },
  bank: { en: 'Bank', zh: '银行' },
  government: { en: 'Government', zh: '政府' },
  centralBank: { en: 'Central bank', zh: '中央银行' },
  restOfWorld: { en: 'Rest of world', zh: '国外' },
}

/** Rows of the transaction-flow matrix that are payments. */
export const paymentRows = {
  consumption: { en: 'Consumption', zh: '居民消费' },
  governmentConsumption: { en: 'Government consumption', zh: '政府消费' },
  investment: { en: 'Investment', zh: '投资' },
  inputs: { en: 'Intermediate inputs', zh: '中间投入' },
  exports: { en: 'Exports', zh: '出口' },
  compute: { en: 'Compute', zh: '算力' },
  data: { en: 'Data', zh: '数据' },
  chips: { en: 'Chips', zh: '芯片' },
  power: { en: 'Power and upkeep', zh: '电力与运维' },
  research: { en: 'Research', zh: '研发' },
  wages: { en: 'Wages', zh: '工资' },
  transfers: { en: 'Transfers and benefits', zh: '转移支付与失业金' },
  subsidies: { en: 'Subsidies', zh: '补贴' },
  incomeTax: { en: 'Income tax', zh: '个人所得税' },
  profitTax: { en: 'Profit tax', zh: '企业所得税' },
  carbonTax: { en: 'Carbon tax', zh: '碳税' },
  loanInterest: { en: 'Interest on loans', zh: '贷款利息' },
  depositInterest: { en: 'Interest on deposits', zh: '存款利息' },
  bondInterest: { en: 'Interest on bonds', zh: '债券利息' },
  reserveInterest: { en: 'Interest on reserves', zh: '准备金利息' },
  centralBankProfit: { en: 'Profit of the central bank', zh: '央行利润上缴' },
  dividends: { en: 'Dividends', zh: '分红' },
  bankRescue: { en: 'Bank rescue', zh: '银行救助' },
  writeOffs: { en: 'Loans written off', zh: '贷款核销' },
} as const
export type PaymentRow = keyof typeof paymentRows

/** Financial stocks: rows of the balance sheet, and of the changes below the payments. */
export const stockRows = {
  deposits: { en: 'Deposits', zh: '存款' },
  loans: { en: 'Loans', zh: '贷款' },
  bonds: { en: 'Government bonds', zh: '政府债券' },
  reserves: { en: 'Reserves', zh: '准备金' },
} as const
export type StockRow = keyof typeof stockRows
