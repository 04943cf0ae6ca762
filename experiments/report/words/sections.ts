/** Headings of the report's sections, and a line on how to read each. */
export const sectionWords = {
  output: {
    title: { en: 'Output and growth', zh: '产出与增长' },
    intro: {
      en: 'The economy as statisticians see it. Dotted lines mark what the parameters set.',
      zh: '统计意义上的经济全貌。点线为参数所设定的水平。',
    },
  },
  adoption: {
    title: { en: 'Adoption', zh: '技术采用' },
    intro: {
      en: 'A firm adopts when compute, data and algorithms pay and its peers have gone before.',
      zh: '当算力、数据与算法有利可图且同行已先行时，企业便会采用。',
    },
  },
  compute: {
    title: { en: 'Compute', zh: '算力' },
    intro: {
      en: 'Three kinds of compute, who buys them and at what price.',
      zh: '三类算力的规模、用户与价格。',
    },
  },
  knowledge: {
    title: { en: 'Data and algorithms', zh: '数据与算法' },
    intro: {
      en: 'Data come with production and use; algorithms from research, imitation and the open commons.',
      zh: '数据产生于生产与使用；算法来自研发、模仿与开源公共池。',
    },
  },
  work: {
    title: { en: 'Work and wages', zh: '就业与工资' },
    intro: {
      en: 'Machines take tasks, help people with others and bring new ones; skills decide who gains.',
      zh: '机器替代一部分任务、增强另一部分，并带来新任务；谁能受益取决于技能。',
    },
  },
  inequality: {
    title: { en: 'Inequality', zh: '收入与财富分配' },
    intro: { en: 'Income and wealth between households.', zh: '家庭之间的收入与财富差距。' },
  },
  regions: {
    title: { en: 'Regions', zh: '地区' },
    intro: { en: 'East, Centre and West, at the start and at the end.', zh: '东、中、西部在期初与期末的对比。' },
  },
  nqpf: {
    title: { en: 'New quality productive forces', zh: '新质生产力' },
    intro: {
      en: 'The index follows labourers, means and objects of labour; productivity and growth accounting stand beside it as the test.',
      zh: '指数涵盖劳动者、劳动资料与劳动对象；全要素生产率与增长核算并列，作为检验。',
    },
  },
  energy: {
    title: { en: 'Energy and carbon', zh: '能源与碳排放' },
    intro: { en: 'What compute draws from the grid and sends into the air.', zh: '算力的用电与碳排放。' },
  },
  finance: {
    title: { en: 'Finance, society and governance', zh: '金融、社会与治理' },
    intro: {
      en: 'What keeps the economy together: debt and credit, trust and rules.',
      zh: '维系经济运行的债务与信用、信任与规则。',
    },
  },
} as const
