// Words of the commands that make runs.
import type { Text } from '../spec/text.ts'

export const runTexts = {
  run: { en: 'run an experiment and write its results and report', zh: '运行实验并写出结果与报告' },
  out: { en: 'folder of results (default: results/<name>)', zh: '结果文件夹（默认 results/<name>）' },
  seed: { en: 'seed of the experiment, on which all draws depend', zh: '实验的随机种子' },
  replicates: { en: 'number of replicates', zh: '重复运行次数' },
  ticks: { en: 'length of a run in quarters', zh: '每次运行的季度数' },
  threads: {
    en: 'threads that share the work of one run, for economies of 100,000 agents and more; results stay the same (default: 1)',
    zh: '共同完成一次运行的线程数，适用于十万以上主体的经济；结果不变（默认为 1）',
  },
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
  what: {
    en: 'null, accounts, limits, invariance (default: these four); fuzz, data or transitions',
    zh: 'null、accounts、limits、invariance（默认为这四项），或 fuzz、data、transitions',
  },
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
}
