// What `nqpf bench` says.
import type { Text } from '../spec/text.ts'

export const benchTexts = {
  command: {
    en: 'tell what this machine does with a file: times of runs, memory, cores, and the whole; keeps nothing',
    zh: '测量本机运行某一实验的表现：单次用时、内存、多核加速与全部用时；不保留结果',
  },
  file: { en: 'experiment file (YAML; default: the baseline)', zh: '实验文件（YAML；默认为基准情景）' },
  seconds: { en: 'about how long to measure (default: 20)', zh: '测量大约用时，秒（默认 20）' },
  cores: {
    en: 'tell also what the whole file takes on so many cores, as shards',
    zh: '另外估计分份后在这么多核上完成全部运行的用时',
  },
  quick: { en: 'measure the form that `nqpf run --quick` makes', zh: '测量 `nqpf run --quick` 所用的形式' },
  measuring: (seconds: number): Text => ({
    en: `Making a few runs for about ${seconds} s, or until each worker has made two ...`,
    zh: `正在试运行约 ${seconds} 秒（至少每个工作线程两次）……`,
  }),
  round: (round: number, one: string, all: string, workers: number, left: string): Text => ({
    en: `Round ${round}: ${one} runs a second on 1 worker, ${all} on ${workers} · about ${left} left`,
    zh: `第 ${round} 轮：1 个线程每秒 ${one} 次，${workers} 个线程每秒 ${all} 次 · 约剩 ${left}`,
  }),
  tooManyFailed: (file: string): Text => ({
    en: `Too many runs failed to measure any. npx nqpf run ${file} tells where and why.`,
    zh: `试运行失败过多，无从测量。请用 npx nqpf run ${file} 查看失败位置与原因。`,
  }),
  machine: { en: 'Machine', zh: '本机' },
  machineIs: (model: string, cores: number, memory: string, node: string): Text => ({
    en: `${model}, ${cores} cores, ${memory}, Node ${node}`,
    zh: `${model}，${cores} 核，内存 ${memory}，Node ${node}`,
  }),
  agents: { en: 'Agents', zh: '主体数' },
  agentsAre: (all: string, firms: string, households: string, providers: string): Text => ({
    en: `${all}: ${firms} firms, ${households} households, ${providers} providers`,
    zh: `${all}：企业 ${firms}、家庭 ${households}、算力供应商 ${providers}`,
  }),
  run: { en: 'One run', zh: '单次运行' },
  runTakes: (middle: string, from: string, to: string, quarters: string, counted: number): Text => ({
    en: `${middle} ms [${from}, ${to}] for ${quarters} quarters; median and middle 90 % of ${counted}`,
    zh: `${middle} 毫秒 [${from}, ${to}]，${quarters} 个季度；${counted} 次的中位数与中间 90 %`,
  }),
  agentQuarter: { en: 'An agent’s quarter', zh: '每主体每季' },
  nanoseconds: (time: string): Text => ({ en: `${time} ns`, zh: `${time} 纳秒` }),
  memory: { en: 'Memory', zh: '内存' },
  memoryIs: (run: string, agent: string, worker: string): Text => ({
    en: `${run} for an economy, ${agent} an agent; ${worker} for a worker with all it loads`,
    zh: `每个经济体 ${run}，每主体 ${agent}；每个工作线程连同程序共 ${worker}`,
  }),
  start: { en: 'Start', zh: '启动' },
  startTakes: (process: string, pool: string): Text => ({
    en: `process ${process} ms, threads ${pool} ms`,
    zh: `进程 ${process} 毫秒，线程池 ${pool} 毫秒`,
  }),
  workers: (workers: number): Text => ({
    en: workers === 1 ? '1 worker' : `${workers} workers`,
    zh: `${workers} 个线程`,
  }),
  pace: (runs: string): Text => ({ en: `${runs} runs a second`, zh: `每秒 ${runs} 次` }),
  paceAndRatio: (runs: string, ratio: string, rounds: number): Text => ({
    en: `${runs} runs a second, ${ratio} times one; ${rounds === 1 ? 'one round' : `median of ${rounds} rounds in turn`}`,
    zh: `每秒 ${runs} 次，为 1 个线程的 ${ratio} 倍；${rounds === 1 ? '一轮测量' : `${rounds} 轮交替测量的中位数`}`,
  }),
  writing: { en: 'Writing', zh: '写出结果' },
  writingTakes: (time: string, share: string, workers: string): Text => ({
    en: `${time} ms a run, ${share} % of the main thread's time; it could serve ${workers} workers`,
    zh: `每次 ${time} 毫秒，占主线程时间 ${share} %；主线程可服务 ${workers} 个工作线程`,
  }),
  whole: { en: 'All of the file', zh: '整个文件' },
  wholeIs: (runs: string, most: boolean, size: string): Text => ({
    en: `${most ? 'at most ' : ''}${runs} runs, ${size} of results`,
    zh: `${most ? '至多 ' : ''}${runs} 次运行，结果 ${size}`,
  }),
  onCores: (cores: number): Text => ({
    en: cores === 1 ? 'on 1 core' : `on ${cores} cores`,
    zh: `在 ${cores} 核上`,
  }),
  takes: (time: string, hours: string): Text => ({
    en: `${time}, ${hours} core hours; without the report`,
    zh: `${time}，${hours} 核时；不含报告`,
  }),
  asShards: (time: string, hours: string, shards: number): Text => ({
    en: `${time}, ${hours} core hours, in ${shards} shards; without waiting and the common file system`,
    zh: `${time}，${hours} 核时，分 ${shards} 份；不含排队与共享文件系统`,
  }),
  noShards: (design: string): Text => ({
    en: `a design that learns from its runs (${design}) cannot be split`,
    zh: `依结果选点的设计（${design}）无法拆分`,
  }),
  others: { en: 'Others', zh: '其他程序' },
  othersTook: (share: string): Text => ({
    en: `other programs took ${share} % of the processors meanwhile, so that all of this is slower than it need be`,
    zh: `测量期间其他程序占用了 ${share} % 的处理器时间，故以上均偏慢`,
  }),
  failed: { en: 'Failed', zh: '失败' },
  failedOf: (failed: number, made: number): Text => ({
    en: `${failed} of ${made} runs, which count as runs a second but not for the time of one`,
    zh: `${made} 次中 ${failed} 次；计入每秒次数，不计入单次用时`,
  }),
} as const
