// What the commands say, apart from the faults of experiment files, whose words are in spec/messages.ts.
import type { Text } from '../spec/text.ts'

export const cliTexts = {
  program: {
    en: 'NQPF Lab: put questions to an economy of compute, data and algorithms.',
    zh: 'NQPF Lab：向由算力、数据与算法构成的经济提出问题。',
  },
  help: { en: 'show this help', zh: '显示帮助' },
  version: { en: 'show the version', zh: '显示版本' },
  lang: {
    en: 'language of messages: en or zh (default: that of the locale)',
    zh: '消息语言：en 或 zh（默认随系统语言）',
  },
  json: { en: 'print one JSON object on standard output and nothing else there', zh: '标准输出只打印一个 JSON 对象' },
  chooseLanguage: { en: 'Choose en or zh.', zh: '请选 en 或 zh。' },
  helpCommand: { en: 'show the help of a command', zh: '显示某个命令的帮助' },
  file: { en: 'experiment file (YAML)', zh: '实验文件（YAML）' },
  example: { en: 'Example', zh: '示例' },

  run: { en: 'run an experiment and write its results and report', zh: '运行实验并写出结果与报告' },
  out: { en: 'folder of results (default: results/<name>)', zh: '结果文件夹（默认 results/<name>）' },
  seed: { en: 'seed of the experiment, on which all draws depend', zh: '实验的随机种子' },
  replicates: { en: 'number of replicates', zh: '重复运行次数' },
  ticks: { en: 'length of a run in quarters', zh: '每次运行的季度数' },
  workers: { en: 'number of worker threads (default: the number of cores)', zh: '工作线程数（默认为处理器核数）' },
  quick: {
    en: 'a first look in under a minute: fewer points, replicates and quarters, small economies',
    zh: '一分钟内快速浏览：更少的点、重复次数与季度，小型经济',
  },
  only: { en: 'make only this run, counted from 0', zh: '只做第几次运行（从 0 计）' },
  shard: {
    en: 'make the i-th of n equal parts of the runs; `nqpf merge` puts them together',
    zh: '只做 n 份中的第 i 份；由 `nqpf merge` 合并',
  },
  shardForm: { en: 'It must be i/n, with i from 1 to n: 2/8.', zh: '应为 i/n，i 为 1 至 n，如 2/8。' },
  quiet: { en: 'show no progress', zh: '不显示进度' },

  accounts: {
    en: 'print the transaction-flow matrix and the balance sheet of one quarter',
    zh: '打印某一季的交易流量矩阵与资产负债表',
  },
  accountsChart: {
    en: 'draw who pays whom in that quarter, to a file (.svg, .png, .vl.json, .data.json) or a folder',
    zh: '绘制该季资金流向图，输出到文件（.svg、.png、.vl.json、.data.json）或文件夹',
  },
  accountsLorenz: {
    en: 'draw the Lorenz curves of income and deposits of that quarter into this file or folder',
    zh: '将该季收入与存款的洛伦兹曲线绘入此文件或文件夹',
  },
  accountsMap: {
    en: 'draw compute work and data between regions in that quarter, likewise',
    zh: '同上，绘制该季区域间算力任务与数据的示意图',
  },
  tick: {
    en: 'quarter to print, counted from 0, the start (default: the last)',
    zh: '要打印的季度，0 为起点（默认最后一季）',
  },
  flows: { en: 'Transaction flows', zh: '交易流量矩阵' },
  balances: { en: 'Balance sheet', zh: '资产负债表' },
  sum: { en: 'sum', zh: '合计' },
  accountsOf: (tick: number, seed: number): Text => ({
    en: `Quarter ${tick} of the first replicate, seed ${seed}`,
    zh: `第 ${tick} 季，第一次运行，种子 ${seed}`,
  }),
  signs: {
    en: [
      'Unit: the mean wage of a quarter at the start. A point: nothing flows; 0: closes but for rounding.',
      'Flows: + receives, - pays. Balances: + owns, - owes; net worth makes each column close.',
    ].join('\n'),
    zh: [
      '单位：期初一季的平均工资。点表示没有流量；0 表示除舍入误差外平衡。',
      '流量：+ 收入，- 支出。存量：+ 资产，- 负债；净值使各列平衡。',
    ].join('\n'),
  },
  verify: { en: 'check the economy against what must hold', zh: '检验经济模型必须满足的性质' },
  what: { en: 'null, accounts or limits', zh: 'null、accounts 或 limits' },
  verifyQuick: { en: 'fewer and shorter runs, under 45 seconds', zh: '较少较短的运行，45 秒以内' },
  check: { en: 'check', zh: '检验' },
  expected: { en: 'expected', zh: '预期' },
  found: { en: 'found', zh: '实测' },
  tolerance: { en: 'tolerance', zh: '容差' },
  holds: { en: 'holds', zh: '成立' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'NO', zh: '否' },
  allHold: (checks: number): Text => ({ en: `All ${checks} checks hold.`, zh: `全部 ${checks} 项检验成立。` }),
  someFail: (failing: number, checks: number): Text => ({
    en: `${failing} of ${checks} checks do not hold.`,
    zh: `${checks} 项检验中有 ${failing} 项不成立。`,
  }),

  transition: {
    en: 'lead the cost of compute down and back: is the transition smooth or abrupt?',
    zh: '将算力成本降下再升回：转变是平滑还是突变？',
  },
  transitionSeed: {
    en: 'seed from which those of the replicates are drawn (default: 1)',
    zh: '抽取各次种子的种子（默认1）',
  },
  seeds: { en: 'number of seeds (default: 6, with --quick 2)', zh: '种子个数（默认6，--quick 时为2）' },
  transitionQuick: {
    en: 'small economies and fast sweeps, under a minute: for a look, not for a verdict',
    zh: '小型经济与快速扫描，一分钟以内：供浏览，不作结论',
  },
  feedback: {
    en: 'push the economy and hold its channels one by one: which loops amplify, and by how much?',
    zh: '扰动经济并逐一固定通道：哪些回路在放大，增益多大？',
  },
  feedbackQuick: {
    en: 'a small economy and short runs, under a minute: for a look, not for a verdict',
    zh: '小型经济与短程运行，一分钟以内：供浏览，不作结论',
  },

  validate: { en: 'check an experiment file without running it', zh: '检查实验文件而不运行' },
  schema: {
    en: 'print the JSON Schema of experiment files, by which editors complete and check them',
    zh: '打印实验文件的 JSON Schema，编辑器据此补全与检查',
  },
  new: { en: 'write a commented experiment file to start from', zh: '写出一个带注释的实验文件作为起点' },
  newName: { en: 'name of the experiment, e.g. cheap-compute', zh: '实验名称，例如 cheap-compute' },
  newDesign: { en: 'how it varies parameters (default: grid)', zh: '参数的变动方式（默认 grid）' },
  newOut: { en: 'file to write (default: <name>.yaml)', zh: '写入的文件（默认 <name>.yaml）' },
  nameForm: {
    en: 'Use small letters, digits and hyphens, e.g. cheap-compute.',
    zh: '请用小写字母、数字和连字符，例如 cheap-compute。',
  },
  inOrder: (file: string): Text => ({ en: `${file} is in order.`, zh: `${file} 没有问题。` }),
  written: (file: string): Text => ({
    en: `${file} is written. Change what you like, then: npx nqpf run ${file} --quick`,
    zh: `已写出 ${file}。请按需修改，然后运行：npx nqpf run ${file} --quick`,
  }),
  notWritten: (file: string, code: string): Text =>
    code === 'EEXIST'
      ? {
          en: `${file} is there already and stays as it is: choose another name, or --out.`,
          zh: `${file} 已存在，未作改动：请另选名称或用 --out。`,
        }
      : { en: `${file} cannot be written: ${code}.`, zh: `无法写入 ${file}：${code}。` },

  parameters: { en: 'list all parameters and policy instruments', zh: '列出全部参数与政策工具' },
  instruments: {
    en: 'Policy instruments, for the key `policies` of an experiment file',
    zh: '政策工具（写在实验文件的 `policies` 键下）',
  },
  name: { en: 'name', zh: '名称' },
  default: { en: 'default', zh: '默认值' },
  range: { en: 'range', zh: '范围' },
  unit: { en: 'unit', zh: '单位' },
  meaning: { en: 'meaning', zh: '含义' },
  source: { en: 'source', zh: '来源' },

  wholeNumber: (min: number, max: number): Text => ({
    en: `It must be a whole number from ${min} to ${max}.`,
    zh: `应为 ${min} 至 ${max} 的整数。`,
  }),
  starting: (seed: number, replicates: number, ticks: number, workers: number): Text => ({
    en: `Seed ${seed}: ${replicates} replicates of ${ticks} quarters on ${workers} workers.`,
    zh: `种子 ${seed}：${replicates} 次运行，每次 ${ticks} 季，${workers} 个工作线程。`,
  }),
  startingPoints: (seed: number, points: number, replicates: number, ticks: number, workers: number): Text => ({
    en: `Seed ${seed}: ${points} points, ${replicates} replicates each, of ${ticks} quarters on ${workers} workers.`,
    zh: `种子 ${seed}：${points} 个点，每点 ${replicates} 次运行，每次 ${ticks} 季，${workers} 个工作线程。`,
  }),
  onlyWouldReplace: (folder: string): Text => ({
    en: `${folder} has the results of a whole experiment, which one run would replace. Choose another folder with --out, or leave --out away.`,
    zh: `${folder} 中已有整个实验的结果，单次运行会将其覆盖。请用 --out 另选文件夹，或省略 --out。`,
  }),
  noSuchRun: (only: number, runs: number): Text => ({
    en: `There is no run ${only}: they are numbered 0 to ${runs - 1}.`,
    zh: `没有第 ${only} 次运行：编号为 0 至 ${runs - 1}。`,
  }),
  shardsNeedPlan: (kind: string): Text => ({
    en: `The design ${kind} chooses its points by results, so it cannot be split: leave --shard out.`,
    zh: `设计 ${kind} 依结果选点，无法拆分：请去掉 --shard。`,
  }),
  shardEnded: (ended: number, runs: number, failed: number, folder: string): Text => ({
    en: `${ended} of the ${runs} runs of this shard lie in ${folder}${failed > 0 ? `, ${failed} of them failed` : ''}. When all shards have ended: npx nqpf merge ${folder}`,
    zh: `本份 ${runs} 次运行中的 ${ended} 次已存入 ${folder}${failed > 0 ? `，其中 ${failed} 次失败` : ''}。各份完成后：npx nqpf merge ${folder}`,
  }),
  merge: { en: 'put the parts that shards have made together', zh: '合并各份（shard）的结果' },
  analyze: {
    en: 'say what the runs of an experiment show, by its design, each figure with its interval',
    zh: '按实验设计分析运行结果，每个数值均附区间',
  },
  query: { en: 'answer a SQL question to the results of an experiment', zh: '用 SQL 查询实验结果' },
  export: { en: 'write results as CSV, Arrow or Excel files', zh: '将结果写为 CSV、Arrow 或 Excel 文件' },
  plan: {
    en: 'say how many runs an experiment makes, how long it takes and how large it gets; writes nothing',
    zh: '预估实验的运行次数、用时与磁盘占用，不写入任何内容',
  },
  folderOfResults: { en: 'folder of results', zh: '结果文件夹' },
  nothingToMerge: (folder: string): Text => ({
    en: `${folder} holds no parts of an experiment: run its shards with --out ${folder} first.`,
    zh: `${folder} 中没有实验的部分结果：请先用 --out ${folder} 运行各份。`,
  }),
  runsMissing: (missing: number, runs: number, first: readonly number[], folder: string): Text => ({
    en: `${missing} of ${runs} runs are missing, the first of them ${first.join(', ')}: run their shards again with --out ${folder}.`,
    zh: `${runs} 次运行中缺 ${missing} 次，最前的为 ${first.join('、')}：请用 --out ${folder} 再次运行相应的份。`,
  }),
  status: { en: 'tell how many runs of a folder have ended', zh: '显示结果文件夹中已完成的运行数' },
  noResults: (folder: string): Text => ({
    en: `${folder} holds no results and no experiment that has begun.`,
    zh: `${folder} 中没有结果，也没有已开始的实验。`,
  }),
  statusOf: (name: string, done: number, failed: number, missing: number, runs: number): Text => ({
    en: `${name}: ${done} of ${runs} runs done, ${failed} failed, ${missing} missing.`,
    zh: `${name}：${runs} 次运行中完成 ${done} 次，失败 ${failed} 次，缺 ${missing} 次。`,
  }),
  unwritable: (folder: string, reason: Text): Text => ({
    en: `${folder}: results cannot be written into this folder: ${reason.en} — choose another with --out DIR.`,
    zh: `${folder}：无法写入该结果文件夹：${reason.zh} —— 请用 --out DIR 另选。`,
  }),
  writeReport: {
    en: 'write the report of results again (--lang both: in both languages)',
    zh: '重新写出结果的报告（--lang both：双语）',
  },
  plot: {
    en: 'write one chart of an experiment as a file, or list its charts',
    zh: '把实验的一张图写成文件，或列出其图',
  },
  plotChart: { en: 'name of the chart; left out, all names are listed', zh: '图名；省略则列出全部图名' },
  plotFormat: {
    en: 'svg, png (twice as large), vl.json (Vega-Lite) or data.json (its table); the first three if left out',
    zh: 'svg、png（两倍大小）、vl.json（Vega-Lite）或 data.json（数据表）；省略则输出前三种',
  },
  plotOut: {
    en: 'file or folder to write to (default: <name>.<language>.<format>, here)',
    zh: '输出文件或文件夹（默认为当前文件夹的 <图名>.<语言>.<格式>）',
  },
  plotGallery: {
    en: 'draw every kind of chart from its stored example into this folder, with an index.html',
    zh: '将各类图按所存示例绘入此文件夹，并附 index.html',
  },
  plotWhat: {
    en: 'Name a folder of results (npx nqpf plot results/baseline) or a folder for the gallery (npx nqpf plot --gallery gallery).',
    zh: '请给出结果文件夹（npx nqpf plot results/baseline），或图例的输出文件夹（npx nqpf plot --gallery gallery）。',
  },
  chartEnding: (file: string): Text => ({
    en: `${file}: end it in .svg, .png, .vl.json or .data.json, or name a folder.`,
    zh: `${file}：请以 .svg、.png、.vl.json 或 .data.json 结尾，或指定文件夹。`,
  }),
  chartFolder: (file: string): Text => ({
    en: `${file} is one file, and there are several charts to write: name a folder.`,
    zh: `${file} 是单个文件，而需输出多幅图：请指定文件夹。`,
  }),
  oneFile: {
    en: '--out names one file, and there are charts in two languages to write: name a folder, or choose --lang en or zh.',
    zh: '--out 指定了单个文件，而需输出两种语言的图：请改为文件夹，或选 --lang en 或 zh。',
  },
  galleryWritten: (charts: number, path: string): Text => ({
    en: `${charts} kinds of charts: ${path}`,
    zh: `${charts} 类图：${path}`,
  }),
  plotFont: { en: 'font for png, .ttf, .otf or .ttc, with all letters', zh: 'png 所用字体（.ttf、.otf 或 .ttc）' },
  noSuchChart: (name: string, nearest: string | undefined, names: readonly string[]): Text => ({
    en: `There is no chart ${name}${nearest ? `: did you mean ${nearest}?` : ''} Charts: ${names.join(', ')}.`,
    zh: `没有图 ${name}${nearest ? `：是否想写 ${nearest}？` : ''} 可选：${names.join('、')}。`,
  }),
  chartWithoutData: (name: string): Text => ({
    en: `The runs did not record what the chart ${name} shows: list its quantities under reporters and run again.`,
    zh: `运行未记录图 ${name} 所需的数据：请在 reporters 中列出相应指标后重新运行。`,
  }),
  noFont: {
    en: 'No font with English and Chinese letters was found for png: install one (e.g. fonts-noto-cjk), name one with --font FILE, or choose --format svg.',
    zh: '未找到含中英文字形的字体，无法生成 png：请安装一种（如 fonts-noto-cjk），用 --font FILE 指定，或选择 --format svg。',
  },
  seedLabel: { en: 'Seed', zh: '种子' },
  drawing: { en: 'Drawing the report …', zh: '正在绘制报告……' },
  results: { en: 'Results', zh: '结果' },
  report: { en: 'Report', zh: '报告' },
  stateHash: { en: 'State hash', zh: '状态哈希' },
  time: { en: 'Time', zh: '用时' },
  findings: { en: 'Main findings', zh: '主要发现' },
  failures: (failed: number, all: number): Text => ({
    en: `${failed} of ${all} runs failed. Each can be made again:`,
    zh: `${all} 次运行中有 ${failed} 次失败。可逐一重现：`,
  }),
  more: (rest: number): Text => ({ en: `and ${rest} more in runs.parquet`, zh: `其余 ${rest} 次见 runs.parquet` }),
  partial: (ended: number, all: number, folder: string): Text => ({
    en: `Stopped: ${ended} of ${all} runs had ended and are kept in ${folder}. Their report is being drawn.`,
    zh: `已中断：${all} 次运行中已完成的 ${ended} 次保留在 ${folder}。正在绘制报告。`,
  }),
  nothingDone: {
    en: 'Stopped before any run had ended: nothing was written.',
    zh: '在任何一次运行完成之前中断：未写入任何内容。',
  },
  done: (done: number, total: number, failed: number): Text => ({
    en: `${done} of ${total} runs${failed > 0 ? `, ${failed} failed` : ''}`,
    zh: `${done}/${total} 次运行${failed > 0 ? `，${failed} 次失败` : ''}`,
  }),
  timeLeft: (left: string): Text => ({ en: `${left} left`, zh: `剩余 ${left}` }),
  estimating: { en: 'estimating the time left', zh: '正在估计剩余时间' },

  unknownOption: (name: string): Text => ({ en: `There is no option ${name}.`, zh: `没有选项 ${name}。` }),
  unknownCommand: (name: string): Text => ({ en: `There is no command ${name}.`, zh: `没有命令 ${name}。` }),
  didYouMean: (name: string): Text => ({ en: `Did you mean ${name}?`, zh: `是否想写 ${name}？` }),
  missingArgument: (name: string): Text => ({ en: `The argument <${name}> is missing.`, zh: `缺少参数 <${name}>。` }),
  missingValue: (option: string): Text => ({
    en: `The option ${option} needs a value.`,
    zh: `选项 ${option} 需要一个值。`,
  }),
  invalidValue: (option: string, value: string): Text => ({
    en: `${option} cannot be ${value}.`,
    zh: `${option} 不能为 ${value}。`,
  }),
  tooMany: { en: 'There are too many arguments.', zh: '参数过多。' },
  seeHelp: (command: string): Text => ({ en: `See npx ${command} --help.`, zh: `请参阅 npx ${command} --help。` }),
}

/** Commander's own headings of a help page. */
export const headings: Record<string, Text> = {
  'Usage:': { en: 'Usage:', zh: '用法：' },
  'Options:': { en: 'Options:', zh: '选项：' },
  'Commands:': { en: 'Commands:', zh: '命令：' },
  'Arguments:': { en: 'Arguments:', zh: '参数：' },
}
