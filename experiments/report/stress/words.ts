/** The items of STRESS-ABS (Monks et al. 2019, Journal of Simulation 13(1)) and what is said of each. */
export const stressWords = {
  title: { en: 'STRESS-ABS checklist', zh: 'STRESS-ABS 报告清单' },
  item: { en: 'Item', zh: '条目' },
  says: { en: 'What there is to say', zh: '说明' },
  note: {
    en: 'Strengthening the Reporting of Empirical Simulation Studies, for agent-based simulation (Monks et al. 2019). Filled from manifest.json; ODD is model/ODD.md of the same version.',
    zh: '基于主体仿真的 STRESS 报告规范（Monks 等，2019）。由 manifest.json 填写；ODD 指同一版本的 model/ODD.md。',
  },
  many: { en: '{n} columns of series.parquet', zh: 'series.parquet 的 {n} 列' },
  common: { en: 'points share their random numbers', zh: '各点共用随机数' },
  own: { en: 'each point has random numbers of its own', zh: '各点随机数独立' },
  items: [
    {
      number: '1.1',
      name: { en: 'Purpose of the model', zh: '模型目的' },
      says: { en: '{question}. ODD, 1.', zh: '{question}。见 ODD 第 1 节。' },
    },
    {
      number: '1.2',
      name: { en: 'Model outputs', zh: '模型输出' },
      says: {
        en: 'Recorded each quarter: {outputs}, of {observables} observables that there are; definitions and units in the ODD.',
        zh: '每季记录：{outputs}。模型共有 {observables} 个观测量；定义与单位见 ODD。',
      },
    },
    {
      number: '1.3',
      name: { en: 'Aims of experimentation', zh: '实验目标' },
      says: {
        en: 'Design {design}; varied: {factors}; dated policies: {policies}.',
        zh: '设计 {design}；变化的因子：{factors}；定期政策：{policies}。',
      },
    },
    {
      number: '2.1',
      name: { en: 'Diagram of the base model', zh: '基础模型图' },
      says: {
        en: 'ODD, 2 and 3: institutions, markets and {channels} named channels.',
        zh: 'ODD 第 2、3 节：机构、市场与 {channels} 条命名通道。',
      },
    },
    {
      number: '2.2',
      name: { en: 'Logic of the base model', zh: '基础模型逻辑' },
      says: {
        en: 'The schedule of a quarter: ODD, 3, and model/economy.ts.',
        zh: '一季的日程：ODD 第 3 节与 model/economy.ts。',
      },
    },
    {
      number: '2.3',
      name: { en: 'Logic of scenarios', zh: '情景逻辑' },
      says: { en: 'Preset {preset}; set on top of it: {set}.', zh: '预设 {preset}；其上设定：{set}。' },
    },
    {
      number: '2.4',
      name: { en: 'Algorithms', zh: '算法' },
      says: {
        en: 'ODD, 7: one rule, one file, with its equation and source.',
        zh: 'ODD 第 7 节：一条规则一个文件，附公式与出处。',
      },
    },
    {
      number: '2.5',
      name: {
        en: 'Components: environment, agents, topology, entry and exit',
        zh: '组成：环境、主体、网络、进入与退出',
      },
      says: {
        en: 'Regions, markets and institutions; households, firms and providers with their columns; networks of suppliers and peers; a firm that defaults is replaced. ODD, 2 and 7.',
        zh: '地区、市场与机构；家庭、企业与算力服务商及其状态列；供应与同伴网络；违约企业由新企业接替。见 ODD 第 2、7 节。',
      },
    },
    {
      number: '3.1',
      name: { en: 'Data sources', zh: '数据来源' },
      says: {
        en: 'experiments/facts/facts.yaml: {calibrated} figures that the start is set by, {checked} that it is checked against.',
        zh: 'experiments/facts/facts.yaml：{calibrated} 项用于设定期初，{checked} 项用于核对。',
      },
    },
    {
      number: '3.2',
      name: { en: 'Pre-processing of data', zh: '数据预处理' },
      says: {
        en: 'None but what the reading of each figure states in facts.yaml.',
        zh: '除 facts.yaml 中各项读法所述外，无其他处理。',
      },
    },
    {
      number: '3.3',
      name: { en: 'Input parameters', zh: '输入参数' },
      says: {
        en: '{parameters} parameters, each with unit, range and source (ODD, F); those of these runs are in manifest.json.',
        zh: '{parameters} 个参数，各有单位、范围与来源（ODD 附录 F）；本次运行所用见 manifest.json。',
      },
    },
    {
      number: '3.4',
      name: { en: 'Assumptions', zh: '假设' },
      says: { en: '{assumed}', zh: '{assumed}' },
    },
    {
      number: '4.1',
      name: { en: 'Initialisation', zh: '初始化' },
      says: {
        en: 'A balanced state that is solved; no warm-up is run or thrown away. ODD, 5.',
        zh: '由求解得到的平衡状态；无预热期，也不丢弃任何季度。见 ODD 第 5 节。',
      },
    },
    {
      number: '4.2',
      name: { en: 'Run length', zh: '运行长度' },
      says: { en: '{ticks} quarters.', zh: '{ticks} 季。' },
    },
    {
      number: '4.3',
      name: { en: 'Estimation', zh: '估计方法' },
      says: {
        en: 'Points: {points}; replicates of each: {replicates}; {chance}; {done} of {runs} runs ended, {failed} failed. Intervals are stated with each figure.',
        zh: '{points} 个点，各 {replicates} 次重复，{chance}；{runs} 次运行中 {done} 次完成，{failed} 次失败。区间随各数值给出。',
      },
    },
    {
      number: '5.1',
      name: { en: 'Software', zh: '软件' },
      says: {
        en: 'NQPF Lab {nqpf}, model {economy} (fingerprint {model}), Node.js {node}.',
        zh: 'NQPF Lab {nqpf}，模型 {economy}（指纹 {model}），Node.js {node}。',
      },
    },
    {
      number: '5.2',
      name: { en: 'Random sampling', zh: '随机抽样' },
      says: {
        en: 'Threefry-2x32, each draw keyed by seed, purpose, agent and quarter; seed {seed}.',
        zh: 'Threefry-2x32，每次抽取以种子、用途、主体与季度为键；种子 {seed}。',
      },
    },
    {
      number: '5.3',
      name: { en: 'Execution of the model', zh: '模型执行' },
      says: {
        en: 'Discrete quarters, all rules in one fixed order (ODD, 3).',
        zh: '离散季度，全部规则按固定次序执行（ODD 第 3 节）。',
      },
    },
    {
      number: '5.4',
      name: { en: 'System', zh: '系统' },
      says: {
        en: '{platform} {architecture}, {cores} cores, {seconds} s. Results do not hang on it: state hash {stateHash}.',
        zh: '{platform} {architecture}，{cores} 核，{seconds} 秒。结果与之无关：状态哈希 {stateHash}。',
      },
    },
    {
      number: '6.1',
      name: { en: 'Access to the code', zh: '代码获取' },
      says: {
        en: 'MIT licence; CITATION.cff. The same numbers: {command}',
        zh: 'MIT 许可；CITATION.cff。复现：{command}',
      },
    },
  ],
} as const
