import type { RecordWords } from './record-words.ts'

export const bankWords: RecordWords = {
  deposits: ['money', 'Deposits owed', '存款负债'],
  loans: ['money', 'Loans to firms and providers', '贷款'],
  bonds: ['money', 'Government bonds held', '持有国债'],
  reserves: ['money', 'Reserves at the central bank', '准备金'],
  equity: ['money', 'Equity', '资本金'],
  profit: ['money/quarter', 'Profit', '利润'],
  dividends: ['money/quarter', 'Dividends paid', '分红'],
  creditGranted: ['share', 'Part of the credit asked for that is granted', '信贷满足率'],
}

export const centralBankWords: RecordWords = {
  bonds: ['money', 'Government bonds held', '持有国债'],
  reserves: ['money', 'Reserves owed', '准备金负债'],
  policyRate: ['1/quarter', 'Policy rate', '政策利率'],
  profit: ['money/quarter', 'Profit', '利润'],
}

export const governmentWords: RecordWords = {
  bonds: ['money', 'Debt', '国债余额'],
  incomeTax: ['share', 'Income tax rate of the quarter', '本季所得税率'],
  baseIncomeTax: ['share', 'Income tax rate of the solved start', '初始所得税率'],
  spendingShare: ['share', 'Usual purchases over trend GDP', '常规采购占趋势GDP比重'],
  trendIncome: ['money/quarter', 'Smoothed nominal GDP that purchases follow', '平滑后的名义GDP'],
  orders: ['goods/quarter', 'Goods bought, by sector', '采购量（按部门）'],
  extraOrders: ['money/quarter', 'Purchases that policies add, by sector', '政策追加采购（按部门）'],
  computeBuild: ['money/quarter', 'Money for public compute capacity', '公共算力建设资金'],
  gridBuild: ['money/quarter', 'Money for grid capacity, part of `extraOrders`', '公共电网建设资金（含于追加采购）'],
  networkBuild: ['money/quarter', 'Money for the network, part of `extraOrders`', '公共网络建设资金（含于追加采购）'],
  taxTrend: ['share', 'Smoothed taxes over GDP', '平滑后的税收占比'],
  startTaxTrend: ['share', 'The same at the start', '初始税收占比'],
  outlays: ['money/quarter', 'Money paid out', '支出'],
  revenue: ['money/quarter', 'Money taken in', '收入'],
}

export const foreignWords: RecordWords = {
  deposits: ['money', 'Deposits at the bank; negative is a debt to it', '存款（负为对银行的债务）'],
  orders: ['goods/quarter', 'Goods bought, by sector', '进口我国商品（按部门）'],
  exportShare: ['share', 'Usual purchases over trend GDP', '常规出口占趋势GDP比重'],
}
