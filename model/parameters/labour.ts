import { parameterGroup } from './parameter.ts'

const { number, vector } = parameterGroup('labour')

export const labour = {
  separationRate: number(0.04, 0, 0.5, '1/quarter', 'Workers who leave their job in a quarter', '每季度离职率', 'assumed: job tenure of six years'),
  gigSeparation: number(0.25, 0, 1, '1/quarter', 'The same for gig contracts', '零工合同每季度离职率', 'assumed'),
  gigShare: number(0.05, 0, 1, 'share', 'Hires on gig contracts by firms without adoption', '未采用企业的零工招聘比例', 'assumed'),
  gigShareAdopters: number(0.15, 0, 1, 'share', 'Hires on gig contracts by adopters', '采用企业的零工招聘比例', 'assumed (paper 002, 3.3)'),
  searchIntensity: number(0.9, 0, 1, 'probability', 'Unemployed who search in a quarter', '失业者每季度求职概率', 'assumed'),
  applications: number(3, 1, 20, 'vacancies', 'Vacancies a searcher looks at', '求职者比较的岗位数', 'design: reference kernel'),
  migrationRate: number(0.15, 0, 1, '1/quarter', 'Searchers without a fitting vacancy at home who look in another region', '跨地区求职概率', 'assumed'),
  wagePhillips: number(0.1, 0, 2, '1/quarter', 'Fall of wage growth per point of unemployment above its rate', '工资对失业缺口的反应', 'assumed: 0.4 points a year per point'),
  wageAnchor: number(0.5, 0, 1, 'share', 'Weight of the inflation target in expected inflation', '通胀预期锚定于目标的权重', 'assumed'),
  productivityPassThrough: number(1, 0, 1.5, 'share', 'Part of trend productivity growth that wages follow', '工资对生产率趋势的跟随比例', 'assumed'),
  taskMixAgriculture: vector([0.8, 0.17, 0.03], 0, 1, 'share', 'Routine, cognitive and creative tasks in agriculture', '农业任务构成（常规、认知、创造）', 'assumed'),
  taskMixIndustry: vector([0.5, 0.35, 0.15], 0, 1, 'share', 'Routine, cognitive and creative tasks in industry', '工业任务构成', 'assumed'),
  taskMixServices: vector([0.4, 0.4, 0.2], 0, 1, 'share', 'Routine, cognitive and creative tasks in services', '服务业任务构成', 'assumed'),
  taskMixEmerging: vector([0.2, 0.4, 0.4], 0, 1, 'share', 'Routine, cognitive and creative tasks in emerging industries', '新兴产业任务构成', 'assumed'),
  skillEfficiency: vector([0.7, 1.1, 1.8], 0.01, 20, 'ratio', 'Efficiency of a worker by skill class', '各技能劳动者效率', 'assumed: college premium of about 60 percent'),
  mismatchProductivity: number(0.6, 0, 1, 'ratio', 'Worth of a worker who stands in for a higher class', '低技能顶替高技能的效率', 'assumed'),
}
