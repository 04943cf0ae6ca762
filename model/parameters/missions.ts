import { parameterGroup } from './parameter.ts'

const { number, count } = parameterGroup('knowledge')

export const missionParameters = {
  missionParts: count(
    4,
    1,
    12,
    'parts',
    'Complementary parts of a breakthrough',
    '突破所需互补环节数',
    'assumed; Kremer 1993',
  ),
  missionDifficulty: number(
    0.004,
    0.00001,
    1,
    'share of GDP',
    'Effort at which a part is likely ready',
    '单个环节攻关难度',
    'assumed',
  ),
  missionHazard: number(
    0.1,
    0,
    1,
    '1/quarter',
    'Chance of a breakthrough when all parts are ready',
    '全部就绪时的突破概率',
    'assumed',
  ),
  missionPrize: number(
    0.02,
    0,
    1,
    'share of GDP',
    'Worth of a breakthrough to those who make it',
    '突破收益',
    'assumed',
  ),
  missionKept: number(0.2, 0, 1, 'share', 'Part of the prize that a firm keeps', '企业可独占的收益比例', 'assumed'),
  breakthroughGain: number(
    1.35,
    1,
    10,
    'ratio',
    'Gain of domestic chips by a breakthrough',
    '突破后国产芯片性能提升',
    'assumed',
  ),
}
