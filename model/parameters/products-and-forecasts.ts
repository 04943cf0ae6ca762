import { parameterGroup } from './parameter.ts'

const { number } = parameterGroup('knowledge')

export const productsAndForecastsParameters = {
  scopeRate: number(
    0.05,
    0,
    5,
    'products',
    'New products for each unit of log growth of the algorithm in use',
    '算法进步带来的新产品数',
    'assumed (paper 000, 3.2); 0 switches scope off',
  ),
  scopeElasticity: number(
    0.2,
    0,
    2,
    'elasticity',
    'Rise of orders with the number of products',
    '订单对产品数的弹性',
    'assumed: love of variety',
  ),
  forecastNoise: number(
    0.02,
    0,
    1,
    'share',
    'Error of a demand forecast without machines',
    '传统需求预测误差',
    'assumed',
  ),
  forecastFloor: number(0.005, 0, 1, 'share', 'Error that stays with machines', '智能预测误差下限', 'assumed'),
  forecastGain: number(3, 0, 100, 'ratio', 'How fast automation narrows the error', '智能化降低误差的速度', 'assumed'),
  costStickiness: number(
    0.3,
    0,
    1,
    'share',
    'Part of a needed cut in staff that is put off',
    '成本粘性（推迟裁减比例）',
    'assumed; Anderson, Banker and Janakiraman 2003 for the fact',
  ),
}
