import { parameterGroup } from './parameter.ts'

const { number, choice } = parameterGroup('limits')

/** What takes the economy to cases with a closed form; the defaults leave it as it is. See presets/limits. */
export const limitParameters = {
  computeSaving: number(
    0,
    0,
    1,
    'share',
    'Part of saving that goes into compute in the Solow closure',
    '索洛闭合下用于算力的储蓄份额',
    'limit: Aghion, Jones and Jones 2019 with machines as capital',
  ),
  automationTrend: number(
    0,
    0,
    1,
    'log points/year',
    'Fall of the thresholds of automation that nothing explains',
    '自动化门槛的外生下降',
    'limit: Aghion, Jones and Jones 2019',
  ),
  network: choice(
    'random',
    ['random', 'lattice', 'complete'] as const,
    'choice',
    'Peers in adoption: drawn at random, the four neighbours on a grid, or all firms',
    '采用决策的同伴网络：随机、二维格点、全连接',
    'limit: Brock and Durlauf 2001 for all firms, Onsager 1944 for the grid',
  ),
  costWeight: number(
    1,
    0,
    2,
    'ratio',
    'Weight of the unit cost saved in adoption',
    '单位成本节约在采用决策中的权重',
    'limit: at 0 only peers, policy and trust move adoption',
  ),
  barrier: choice(
    'revealed',
    ['revealed', 'none'] as const,
    'choice',
    'Obstacle to adoption: what keeps the start as it is, or none',
    '采用障碍：由初态反推，或无',
    'limit: Brock and Durlauf 2001 know none',
  ),
  choiceNoise: choice(
    'logistic',
    ['logistic', 'uniform'] as const,
    'choice',
    'Distribution of what the choice to adopt leaves unexplained',
    '采用决策随机项的分布',
    'limit: uniform noise makes the chance linear in the share of peers, as in Bass 1969',
  ),
  researchSpillover: number(
    0,
    0,
    2,
    'exponent',
    'Rise of research with the own algorithm: 1 is research done by the software itself',
    '研发对自身算法的弹性（1为软件自我研发）',
    'limit: Davidson 2023; Jones 1995',
  ),
}
