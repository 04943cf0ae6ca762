/** Titles of the charts and the names of their figures. */
export const chartTitles = {
  gdp: {
    title: { en: 'Output per head', zh: '人均产出' },
    figure: { en: 'Real, start = 100', zh: '实际值，期初=100' },
  },
  gdpGrowth: { title: { en: 'Growth', zh: '经济增长' }, figure: { en: 'Real, over four quarters', zh: '实际同比' } },
  inflation: { title: { en: 'Inflation', zh: '通货膨胀' }, figure: { en: 'Over four quarters', zh: '同比' } },
  unemployment: { title: { en: 'Unemployment', zh: '失业' }, figure: { en: 'Of the labour force', zh: '占劳动力' } },
  valueAdded: {
    title: { en: 'What output is made of', zh: '产出的部门构成' },
    figure: { en: 'Value added', zh: '增加值' },
  },
  demand: { title: { en: 'What output is used for', zh: '产出的用途' }, figure: { en: 'Of GDP', zh: '占 GDP' } },
  adoption: { title: { en: 'Adoption and automation', zh: '采用与自动化' }, figure: { en: 'Share', zh: '占比' } },
  adoptionSector: {
    title: { en: 'Adoption by sector', zh: '各部门的采用' },
    figure: { en: "Of the sector's value added", zh: '占部门增加值' },
  },
  adoptionSize: {
    title: { en: 'Adoption by size of firm', zh: '各规模企业的采用' },
    figure: { en: 'Of firms', zh: '占企业数' },
  },
  adoptionRegion: {
    title: { en: 'Adoption by region', zh: '各地区的采用' },
    figure: { en: 'Of firms', zh: '占企业数' },
  },
  capacity: { title: { en: 'Compute by kind', zh: '各类算力规模' }, figure: { en: 'Capacity', zh: '容量' } },
  computeUse: { title: { en: 'Who uses compute', zh: '各部门的算力使用' }, figure: { en: 'Use', zh: '使用量' } },
  computePrice: {
    title: { en: 'Price of compute by kind', zh: '各类算力价格' },
    figure: { en: 'Real, start = 1', zh: '实际价格，期初=1' },
  },
  utilisation: {
    title: { en: 'How full compute is, by kind', zh: '各类算力利用率' },
    figure: { en: 'Utilisation', zh: '利用率' },
  },
  utilisationRegion: {
    title: { en: 'How full compute is, by region', zh: '各地区算力利用率' },
    figure: { en: 'Utilisation', zh: '利用率' },
  },
  chips: {
    title: { en: 'Domestic chips and western compute', zh: '国产芯片与西部算力' },
    figure: { en: 'Share', zh: '占比' },
  },
  dataMade: { title: { en: 'Data made', zh: '数据产量' }, figure: { en: 'Flow', zh: '流量' } },
  algorithms: { title: { en: 'Algorithms', zh: '算法水平' }, figure: { en: 'Start = 1', zh: '期初=1' } },
  employment: {
    title: { en: 'Who works, by skill', zh: '就业的技能构成' },
    figure: { en: 'Of the employed', zh: '占就业人数' },
  },
  wages: {
    title: { en: 'Wages by skill', zh: '各技能工资' },
    figure: { en: 'Real, mean at start = 1', zh: '实际工资，期初平均=1' },
  },
  unemploymentSkill: {
    title: { en: 'Unemployment by skill', zh: '各技能失业率' },
    figure: { en: 'Of the class', zh: '占该技能劳动者' },
  },
  labourShare: {
    title: { en: "Labour's share of income", zh: '劳动报酬占比' },
    figure: { en: 'Of GDP', zh: '占 GDP' },
  },
  workLife: { title: { en: 'How people work', zh: '工作状况' }, figure: { en: 'Figures', zh: '数值' } },
  okun: {
    title: { en: "Okun's law: growth and unemployment", zh: '奥肯定律：增长与失业' },
    figure: { en: 'Change of unemployment over four quarters', zh: '失业率同比变化' },
  },
  beveridge: {
    title: { en: 'Beveridge curve: unemployment and vacancies', zh: '贝弗里奇曲线：失业与空缺' },
    figure: { en: 'Open posts of all posts', zh: '岗位空缺率' },
  },
  phillips: {
    title: { en: 'Phillips curve: unemployment and inflation', zh: '菲利普斯曲线：失业与通胀' },
    figure: { en: 'Inflation over four quarters', zh: '同比通货膨胀' },
  },
  gini: { title: { en: 'Inequality', zh: '不平等' }, figure: { en: 'Gini coefficient', zh: '基尼系数' } },
  topTenth: {
    title: { en: 'Wealth of the top tenth', zh: '前十分之一家庭的财富' },
    figure: { en: 'Of all wealth', zh: '占全部财富' },
  },
  gdpRegion: { title: { en: 'Output by region', zh: '各地区产出' }, figure: { en: 'Of GDP', zh: '占 GDP' } },
  gaps: { title: { en: 'Gaps between regions', zh: '地区差距' }, figure: { en: 'Output per head', zh: '人均产出' } },
  nqpf: {
    title: { en: 'NQPF index and its parts', zh: '新质生产力指数及其构成' },
    figure: { en: '0 to 100', zh: '0 至 100' },
  },
  nqpfRegion: {
    title: { en: 'NQPF index by region', zh: '各地区新质生产力指数' },
    figure: { en: '0 to 100', zh: '0 至 100' },
  },
  tfp: {
    title: { en: 'Total factor productivity', zh: '全要素生产率' },
    figure: { en: 'Start = 100', zh: '期初=100' },
  },
  contributions: {
    title: { en: 'What growth is made of', zh: '增长的要素贡献' },
    figure: { en: 'Mean over the period', zh: '时期均值' },
  },
  energy: {
    title: { en: 'Electricity and carbon of compute', zh: '算力用电与碳排放' },
    figure: { en: 'Figures', zh: '数值' },
  },
  finance: { title: { en: 'Debt, rates and firms', zh: '债务、利率与企业' }, figure: { en: 'Figures', zh: '数值' } },
  governance: { title: { en: 'Society and governance', zh: '社会与治理' }, figure: { en: 'Figures', zh: '数值' } },
  digital: { title: { en: 'Digital economy', zh: '数字经济' }, figure: { en: 'Of GDP', zh: '占 GDP' } },
  facts: {
    title: { en: 'Model over published figure', zh: '模型值与公布值之比' },
    figure: { en: 'Published figure', zh: '公布数据' },
  },
} as const

/** Curves of two quantities against each other. */
export const curveWords = {
  slope: {
    en: 'line: yearly medians; dots: replicates; dashed: slope {slope}, 90% of replicates',
    zh: '线：各年中位数；点：各次重复；虚线：斜率 {slope}，90% 的重复结果',
  },
  slopeUntold: {
    en: 'line: yearly medians; dots: replicates; slope {slope}, 90% of replicates: its sign cannot be told',
    zh: '线：各年中位数；点：各次重复；斜率 {slope}，90% 的重复结果：符号未定',
  },
  noSlope: { en: 'line: yearly medians; dots: replicates', zh: '线：各年中位数；点：各次重复' },
  x: {
    okun: { en: 'Real growth over four quarters', zh: '实际同比增速' },
    beveridge: { en: 'Unemployment, of the labour force', zh: '失业率' },
    phillips: { en: 'Unemployment, of the labour force', zh: '失业率' },
  },
} as const

/** Words of axes that are no quantity over time. */
export const axisWords = {
  region: { title: { en: 'Region', zh: '地区' }, unit: { en: 'one a row', zh: '每行一个' } },
  period: { title: { en: 'Period', zh: '时期' }, unit: { en: 'calendar years', zh: '公历年' } },
  ratio: { title: { en: 'Model ÷ published', zh: '模型值÷公布值' }, unit: { en: 'log scale', zh: '对数刻度' } },
  facts: { title: { en: 'Published figure', zh: '公布数据' }, unit: { en: 'one a row', zh: '每行一项' } },
  factor: { title: { en: 'Factor', zh: '因素' }, unit: { en: 'one a row', zh: '每行一个' } },
  alternative: { title: { en: 'Alternative', zh: '方案' }, unit: { en: 'one a row', zh: '每行一个' } },
  goals: {
    max: { en: '{outcome}, the more the better', zh: '{outcome}，越高越好' },
    min: { en: '{outcome}, the less the better', zh: '{outcome}，越低越好' },
  },
  each: { en: 'each in its own unit', zh: '各用其单位' },
} as const
