import { parameterGroup } from './parameter.ts'

const { number } = parameterGroup('technology')

export const skillsAndTasksParameters = {
  aiSkillStart: number(0.2, 0, 1, '0-1', 'AI skill of workers at the start', '初始人工智能技能', 'assumed'),
  aiSkillLearning: number(
    0.04,
    0,
    1,
    '1/quarter',
    'Learning of AI skill on the job, of the distance left',
    '干中学速度',
    'EURACE (Dawid et al. 2019): skills follow technology; value assumed',
  ),
  aiSkillForgetting: number(
    0.01,
    0,
    1,
    '1/quarter',
    'Loss of AI skill where it is not used',
    '技能遗忘速度',
    'assumed',
  ),
  enhancementGain: number(
    0.14,
    0,
    2,
    'share',
    'Gain of a worker with full AI skill',
    '智能增强带来的效率提升',
    'facts: ai-support-productivity',
  ),
  researchShare: number(
    0.015,
    0,
    0.5,
    'share of value added',
    'Research spending of adopters',
    '采用者研发投入强度',
    'assumed: a little under the 2.6 percent of all R&D in GDP',
  ),
  newTaskRate: number(
    0.1,
    -0.2,
    10,
    'share',
    'New tasks for each unit of log growth of the algorithm in use; below 0 tasks go',
    '算法进步带来的新任务率（小于0则减少任务）',
    'assumed; Acemoglu and Restrepo 2018',
  ),
  newTaskFading: number(
    0.02,
    0,
    1,
    '1/quarter',
    'Rate at which new tasks become ordinary',
    '新任务常规化速度',
    'assumed',
  ),
}
