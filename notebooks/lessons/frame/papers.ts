/** A text that a lesson rests on or argues with. */
export interface Paper {
  authors: string
  /** Missing where the text bears none. */
  year?: number
  title: string
  /** What the title says, for those who do not read its language. */
  english?: string
  where: string
}

/** Papers whose claims the lab puts to the test, then the theory behind the lessons. */
export const papers = {
  mi: {
    authors: '米加宁、李大宇、董昌其',
    year: 2024,
    title: '算力驱动的新质生产力：本质特征、基础逻辑与国家治理现代化',
    english: 'New quality productive forces driven by compute: features, logic and modern governance',
    where: '公共管理学报',
  },
  lu: {
    authors: '卢鹏、黄媛媛',
    year: 2024,
    title: '人工智能驱动新质生产力形成的生成逻辑、运行机制与实践进路',
    english: 'Artificial intelligence driving the formation of new quality productive forces',
    where: '重庆大学学报（社会科学版）(4)',
  },
  catchingUp: {
    authors: '佚名',
    title: '人工智能赋能新质生产力：新型举国体制、超大规模市场与算力约束下的赶超',
    english: 'Artificial intelligence and catching up under scarce compute',
    where: '五篇论文之三 / third of the five papers',
  },
  li: {
    authors: '李海舰',
    title: '加快发展新质生产力：理论内涵与实践逻辑',
    english: 'Speeding up new quality productive forces: theory and practice',
    where: '中国社会科学院大学',
  },
  shan: {
    authors: '单志广',
    title: '统筹谋划全国一体化算力体系建设',
    english: 'Planning one national system of compute',
    where: '热点解读',
  },
  brockDurlauf: {
    authors: 'Brock, W. A., Durlauf, S. N.',
    year: 2001,
    title: 'Discrete choice with social interactions',
    where: 'Review of Economic Studies 68(2)',
  },
  hoffmann: {
    authors: 'Hoffmann, J. and others',
    year: 2022,
    title: 'Training compute-optimal large language models',
    where: 'arXiv 2203.15556',
  },
  acemoglu: {
    authors: 'Acemoglu, D., Restrepo, P.',
    year: 2019,
    title: 'Automation and new tasks: how technology displaces and reinstates labor',
    where: 'Journal of Economic Perspectives 33(2)',
  },
  bass: {
    authors: 'Bass, F. M.',
    year: 1969,
    title: 'A new product growth for model consumer durables',
    where: 'Management Science 15(5)',
  },
  bresnahan: {
    authors: 'Bresnahan, T. F., Trajtenberg, M.',
    year: 1995,
    title: 'General purpose technologies: engines of growth?',
    where: 'Journal of Econometrics 65(1)',
  },
  crafts: {
    authors: 'Crafts, N.',
    year: 2004,
    title: 'Steam as a general purpose technology: a growth accounting perspective',
    where: 'Economic Journal 114',
  },
  kremer: {
    authors: 'Kremer, M.',
    year: 1993,
    title: 'The O-ring theory of economic development',
    where: 'Quarterly Journal of Economics 108(3)',
  },
  box: {
    authors: 'Box, G. E. P.',
    year: 1976,
    title: 'Science and statistics',
    where: 'Journal of the American Statistical Association 71',
  },
  schelling: {
    authors: 'Schelling, T. C.',
    year: 1978,
    title: 'Micromotives and macrobehavior',
    where: 'Norton',
  },
} as const satisfies Record<string, Paper>
