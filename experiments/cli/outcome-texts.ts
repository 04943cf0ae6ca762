// Words of the commands that read and draw results.
import type { Text } from '../spec/text.ts'

export const outcomeTexts = {
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
    en: 'svg, png (twice as large), vl.json (Vega-Lite), data.json or csv (its table); the first three if left out',
    zh: 'svg、png（两倍大小）、vl.json（Vega-Lite）、data.json 或 csv（数据表）；省略则输出前三种',
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
    en: `${file}: end it in .svg, .png, .vl.json, .data.json or .csv, or name a folder.`,
    zh: `${file}：请以 .svg、.png、.vl.json、.data.json 或 .csv 结尾，或指定文件夹。`,
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
}
