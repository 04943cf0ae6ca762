/** A text that a lesson rests on or argues with. */
export interface Paper {
  authors: string
  year: number
  title: string
  where: string
}

/** Papers whose claims the lab puts to the test, then the theory behind the lessons. */
export const papers = {
  mi: {
    authors: '米加宁、李大宇、董昌其',
    year: 2024,
    title: '算力驱动的新质生产力：本质特征、基础逻辑与国家治理现代化',
    where: '公共管理学报',
  },
  lu: {
    authors: '卢鹏、黄媛媛',
    year: 2024,
    title: '人工智能驱动新质生产力形成的生成逻辑、运行机制与实践进路',
    where: '重庆大学学报（社会科学版）(4)',
  },
  brockDurlauf: {
    authors: 'Brock, W. A., Durlauf, S. N.',
    year: 2001,
    title: 'Discrete choice with social interactions',
    where: 'Review of Economic Studies 68(2)',
  },
  schelling: {
    authors: 'Schelling, T. C.',
    year: 1978,
    title: 'Micromotives and macrobehavior',
    where: 'Norton',
  },
} as const satisfies Record<string, Paper>
