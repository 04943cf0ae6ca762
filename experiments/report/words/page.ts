/** Words of the page around the charts. */
export const pageWords = {
  language: { en: '中文', zh: 'English' },
  languageHint: { en: '中文 (switch to Chinese)', zh: 'English（切换为英文）' },
  kind: { en: 'NQPF Lab · report of an experiment', zh: '新质生产力实验室 · 实验报告' },
  questionTitle: { en: 'Question', zh: '问题' },
  question: {
    en: 'Left to the rules and policies of this file, how far do compute, data and algorithms carry the economy in {years} years from mid-2023? What does it mean for growth, work, inequality, regions and the climate?',
    zh: '在本实验文件设定的规则与政策下，从 2023 年中起的 {years} 年间，算力、数据与算法能把经济带到多远？对增长、就业、分配、地区与气候意味着什么？',
  },
  findingsTitle: { en: 'Findings', zh: '主要发现' },
  findingsNote: {
    en: 'Medians of {n} replicates, which differ by chance only; in brackets the middle 90% of them. A direction is stated only where the whole interval shares it.',
    zh: '以上为 {n} 次重复（仅随机性不同）的中位数，括号内为居中 90% 的结果。仅当整个区间方向一致时才陈述方向。',
  },
  findingsOfOne: {
    en: 'Figures of one replicate: nothing here tells what is chance.',
    zh: '仅一次重复的数值，无法区分哪些出于偶然。',
  },
  noFindings: { en: 'Nothing that a finding needs was recorded.', zh: '没有记录得出发现所需的数据。' },
  figuresTitle: { en: 'Figures at start and end', zh: '期初与期末数值' },
  quantity: { en: 'Quantity', zh: '指标' },
  unit: { en: 'Unit', zh: '单位' },
  start: { en: 'Start', zh: '期初' },
  end: { en: 'End (90% of replicates)', zh: '期末（90% 的重复结果）' },
  notRecorded: { en: 'Not recorded in these runs: {names}.', zh: '本次运行未记录：{names}。' },
  factsTitle: { en: 'Check against published figures', zh: '与公布数据的对照' },
  runTitle: { en: 'How it was run', zh: '运行方式' },
  limitsTitle: { en: 'Limits', zh: '局限' },
  citeTitle: { en: 'How to cite', zh: '如何引用' },
  citation: {
    en: '{authors} ({year}). {title}, version {nqpf}, model {model}. Experiment {name}, “{question}”, seed {seed}, hash of the states {stateHash}.',
    zh: '{authors}（{year}）。{title}，版本 {nqpf}，模型 {model}。实验 {name}：“{question}”，种子 {seed}，状态哈希 {stateHash}。',
  },
  reproduceTitle: { en: 'How to reproduce', zh: '如何复现' },
  reproduce: {
    en: 'With the same version of the model this command gives the same numbers to the last bit; the hash of the states tells.',
    zh: '在相同模型版本下，此命令得到逐位相同的结果，可用状态哈希核对。',
  },
  noScript: {
    en: 'Without scripts both languages are shown.',
    zh: '未启用脚本时同时显示两种语言。',
  },
} as const

/** Rows of the table on how the experiment was run. */
export const runWords = {
  file: { en: 'Experiment file', zh: '实验文件' },
  preset: { en: 'Preset', zh: '预设' },
  parameters: { en: 'Set on top of it', zh: '另行设定的参数' },
  nothing: { en: 'nothing', zh: '无' },
  policies: { en: 'Policies', zh: '政策' },
  length: { en: 'Length', zh: '时长' },
  lengthOf: { en: '{ticks} quarters, {from} to {to}', zh: '{ticks} 个季度，{from}至 {to}' },
  replicates: { en: 'Replicates', zh: '重复次数' },
  replicatesOf: { en: '{done} finished of {asked}', zh: '计划 {asked} 次，完成 {done} 次' },
  failed: { en: '{failed} stopped early', zh: '{failed} 次提前终止' },
  partial: { en: 'interrupted before all were done', zh: '在全部完成前被中断' },
  seed: { en: 'Seed', zh: '随机种子' },
  size: { en: 'Size', zh: '规模' },
  sizeOf: { en: '{firms} firms, {workers} workers', zh: '{firms} 家企业，{workers} 名劳动者' },
  versions: { en: 'Versions', zh: '版本' },
  versionsOf: { en: 'NQPF Lab {nqpf}, model {model}, Node {node}', zh: 'NQPF Lab {nqpf}，模型 {model}，Node {node}' },
  machine: { en: 'Machine', zh: '机器' },
  machineOf: {
    en: '{platform} {architecture}, {cores} cores, {seconds} s',
    zh: '{platform} {architecture}，{cores} 核，{seconds} 秒',
  },
  hash: { en: 'Hash of the states', zh: '状态哈希' },
} as const

/** What the report cannot tell. */
export const limitWords = {
  chance: {
    en: 'Intervals show what chance alone does. They do not show what uncertain parameters or other rules would do.',
    zh: '区间只反映随机性，不反映参数不确定性或其他规则的影响。',
  },
  assumed: {
    en: '{assumed} of {all} parameters are assumed, without a source; the parameter table names them.',
    zh: '{all} 个参数中有 {assumed} 个为假定值，没有文献来源；参数表中已注明。',
  },
  misses: {
    en: 'Of {all} published figures that the run can be held against, it misses {misses}.',
    zh: '在可对照的 {all} 项公布数据中，有 {misses} 项不符。',
  },
  one: {
    en: 'One economy with one set of policies: the report compares it with its own start, not with what would have been otherwise.',
    zh: '这是一种政策组合下的一个经济体：报告将其与自身期初相比，而非与反事实情形相比。',
  },
  few: {
    en: 'With {n} replicates no direction is stated: five at least are needed.',
    zh: '只有 {n} 次重复，不陈述任何方向：至少需要五次。',
  },
  failed: {
    en: '{failed} replicates stopped early and are left out of every figure; what is left may be too tame.',
    zh: '{failed} 次重复提前终止，未计入任何数值；剩余结果可能偏于平稳。',
  },
} as const

/** The table of published figures. */
export const factWords = {
  intro: {
    en: 'Calibrated figures set the start and count as hit within 2 percent. Checked figures were not used to set anything; they count as hit where the 90% interval comes within 10 percent, unless another distance stands below the figure. All are shown, hit or miss.',
    zh: '校准数据用于设定起点，误差在 2% 以内为相符。检验数据未用于设定，其 90% 区间与公布值相差不超过 10%（另有注明者除外）即为相符。无论是否相符，一律列出。',
  },
  figure: { en: 'Figure', zh: '数据' },
  published: { en: 'Published', zh: '公布值' },
  model: { en: 'Model', zh: '模型值' },
  verdict: { en: 'Verdict', zh: '结论' },
  hit: { en: '✓ hit', zh: '✓ 相符' },
  miss: { en: '✗ miss', zh: '✗ 不符' },
  untold: { en: 'cannot tell', zh: '无法判断' },
  notInRun: { en: 'the run does not record it or is too short', zh: '本次运行未记录或时长不足' },
  over: { en: 'over {value}', zh: '超过 {value}' },
  under: { en: 'under {value}', zh: '低于 {value}' },
  range: { en: '{low} to {high}', zh: '{low} 至 {high}' },
  forYear: { en: '{source}, for {year}', zh: '{source}，{year} 年数据' },
  within: { en: 'within {room}', zh: '容差 {room}' },
  uses: {
    calibrate: { en: 'Calibrated: where the model starts', zh: '校准：模型的起点' },
    check: { en: 'Checked: the papers’ other figures', zh: '检验：论文中的其他数据' },
    frame: { en: 'The frame: public statistics', zh: '框架：公开统计' },
  },
  reading: {
    at: { en: '{what}, {when}', zh: '{what}，{when}' },
    share: { en: '{what} over {whole}, {when}', zh: '{what}占{whole}，{when}' },
    growth: { en: 'growth of {what}, {from} to {to}', zh: '{what}增速，{from}至 {to}' },
    above: {
      en: 'growth of {what} above the rate set from outside, {from} to {to}',
      zh: '{what}增速减外生增速，{from}至 {to}',
    },
    project: {
      en: '{base} grown for {years} years as {what} does, {from} to {to}',
      zh: '{base} 按{what}在{from}至 {to}的增速增长 {years} 年',
    },
    parameter: { en: 'parameter {what}', zh: '参数 {what}' },
    compound: { en: 'parameter {what}, compounded over {years} years', zh: '参数 {what}，按 {years} 年复利计' },
  },
} as const
