import { parameterGroup } from './parameter.ts'

const { number } = parameterGroup('finance')

export const finance = {
  realRate: number(0.01, -0.05, 0.1, '1/year', 'Real policy rate in balance', '均衡实际政策利率', 'assumed'),
  taylorInflation: number(
    1.5,
    0,
    5,
    'ratio',
    'Reaction of the policy rate to inflation',
    '政策利率对通胀的反应',
    'Taylor 1993',
  ),
  taylorUnemployment: number(
    0.5,
    0,
    5,
    'ratio',
    'Reaction of the policy rate to unemployment',
    '政策利率对失业的反应',
    'Taylor 1993, by Okun',
  ),
  rateSmoothing: number(
    0.5,
    0,
    0.99,
    '1/quarter',
    'Persistence of the policy rate',
    '政策利率平滑系数',
    'assumed: more would make the cycle of interest and building swing',
  ),
  loanSpread: number(0.02, 0, 0.2, '1/year', 'Loan rate above the policy rate', '贷款利差', 'assumed'),
  depositSpread: number(0.015, 0, 0.2, '1/year', 'Deposit rate below the policy rate', '存款利差', 'assumed'),
  reserveRatio: number(0.1, 0, 1, 'share', 'Reserves over deposits', '存款准备金率', 'assumed'),
  bankEquity: number(
    0.12,
    0,
    0.5,
    'share',
    'Equity of the bank over loans aimed at',
    '银行目标资本充足率',
    'assumed: near the regulatory ratio',
  ),
  bankMinimum: number(
    0.06,
    0,
    0.5,
    'share',
    'Equity over loans at which lending stops',
    '停止放贷的资本充足率',
    'assumed: regulatory minimum',
  ),
  creditHorizon: number(
    0.5,
    0,
    1,
    '1/quarter',
    'Smoothing of the real rate that investment looks at',
    '投资所看实际利率的平滑系数',
    'assumed',
  ),
}
