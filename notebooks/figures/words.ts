import type { Text } from '../../experiments/spec/text.ts'

/** Words of the page; those of a notebook stand in its own file. */
export const words = {
  home: { en: 'NQPF Lab: figures', zh: '新质生产力实验室：图' },
  lab: { en: 'The lab', zh: '实验室' },
  lessons: { en: 'Lessons', zh: '课程' },
  verification: { en: 'Verification', zh: '验证' },
  notebooks: { en: 'Notebooks', zh: '笔记' },
  skip: { en: 'Skip to the notebook', zh: '跳到笔记' },
  kept: {
    en: 'Files are read in your browser and sent nowhere; runs are made in your browser too.',
    zh: '文件只在浏览器中读取，不会发送到任何地方；运行也在浏览器中进行。',
  },
  open: { en: 'From results', zh: '来自结果' },
  openHow: {
    en: 'Open the folder of results that this command writes, or its files: manifest.json, runs.parquet and series.parquet.',
    zh: '打开以下命令写出的结果文件夹，或其中的文件：manifest.json、runs.parquet 与 series.parquet。',
  },
  openLedger: {
    en: 'Open the folder that this command writes, or its ledger.json.',
    zh: '打开以下命令写出的文件夹，或其中的 ledger.json。',
  },
  folder: { en: 'Pick the folder', zh: '选择文件夹' },
  files: { en: 'Pick files', zh: '选择文件' },
  live: { en: 'Live', zh: '现场运行' },
  liveHow: {
    en: 'Run the quick form of the experiment here: fewer points, replicates and quarters, so that a first look takes seconds to a minute. What is small is uncertain; intervals say how much.',
    zh: '在此运行实验的快速形式：更少的点、重复与季度，数秒到一分钟即可初看。规模小则不确定性大，区间会显示其程度。',
  },
  what: { en: 'What to run', zh: '运行内容' },
  run: { en: 'Run', zh: '运行' },
  cancel: { en: 'Cancel', zh: '取消' },
  cancelled: { en: 'Cancelled.', zh: '已取消。' },
  runs: { en: '{done} of {total} runs', zh: '已完成 {done} / {total} 次运行' },
  runsLeft: {
    en: '{done} of {total} runs, about {left} s left',
    zh: '已完成 {done} / {total} 次运行，约剩 {left} 秒',
  },
  reading: { en: 'Reading and reckoning', zh: '读取与计算中' },
  drawing: { en: 'Drawing figure {done} of {total}', zh: '绘制第 {done} / {total} 张图' },
  drawn: { en: 'Figures drawn: {n}.', zh: '已绘制 {n} 张图。' },
  figures: { en: 'Figures', zh: '图' },
  figure: { en: 'Figure {number}. ', zh: '图 {number}　' },
  noFigures: {
    en: 'These results carry no figure: an interval needs more replicates than there are.',
    zh: '这些结果没有可绘的图：重复次数不足以给出区间。',
  },
  save: { en: 'Save figure {number} as {format}', zh: '将图 {number} 保存为 {format}' },
  terminal: { en: 'The same in a terminal', zh: '在终端中得到同样结果' },
} as const satisfies Record<string, Text>

/** What keeps figures from being drawn, and what to do. */
export const faultWords = {
  nothing: {
    en: 'No results here: pick a folder with manifest.json and runs.parquet, or with ledger.json.',
    zh: '此处没有结果：请选择含 manifest.json 与 runs.parquet 的文件夹，或含 ledger.json 的文件夹。',
  },
  noRuns: {
    en: 'runs.parquet is missing: pick it together with manifest.json, or pick the whole folder.',
    zh: '缺少 runs.parquet：请与 manifest.json 一并选择，或选择整个文件夹。',
  },
  oneEconomy: {
    en: 'These are runs of one economy at one setting; its figures are drawn by npx nqpf report. Pick results of an experiment with several points.',
    zh: '这是单一设定下的经济；其图由 npx nqpf report 绘制。请选择含多个点的实验结果。',
  },
  broken: {
    en: 'The results cannot be read: {reason}. Were all files written by one run of nqpf?',
    zh: '无法读取结果：{reason}。所有文件是否由同一次 nqpf 运行写出？',
  },
  noWorker: {
    en: 'This browser could not start the worker that draws: reload the page, or open it in a newer browser.',
    zh: '此浏览器无法启动绘图线程：请刷新页面，或改用较新的浏览器。',
  },
} as const satisfies Record<string, Text>
