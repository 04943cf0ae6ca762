// Words of the engines that run shards elsewhere: Slurm, and queues in Redis.
import type { Text } from '../spec/text.ts'

export const engineTexts = {
  engine: {
    en: 'who makes the runs: local (default), slurm or bullmq',
    zh: '由谁运行：local（本机，默认）、slurm 或 bullmq',
  },
  shards: { en: 'shards for slurm or bullmq (default: 16)', zh: 'slurm 或 bullmq 的份数（默认 16）' },
  sbatch: {
    en: 'slurm: flags for sbatch, in one word: --sbatch="--partition=long --time=2:00:00 --mem=4G --account=lab"',
    zh: 'slurm：传给 sbatch 的选项，合为一个词：--sbatch="--partition=long --time=2:00:00 --mem=4G --account=lab"',
  },
  dryRun: { en: 'slurm: print the scripts and submit nothing', zh: 'slurm：只打印脚本，不提交' },
  wait: { en: 'slurm: wait for the jobs, with progress', zh: 'slurm：等待作业完成并显示进度' },
  redis: {
    en: 'bullmq: address of Redis, e.g. redis://localhost:6379',
    zh: 'bullmq：Redis 地址，如 redis://localhost:6379',
  },
  patience: {
    en: 'bullmq: seconds of silence after which the shard of a worker goes to another (default: 30)',
    zh: 'bullmq：工作进程无响应多少秒后，其份额转交他人（默认 30）',
  },
  plan: {
    en: 'refuse where the runs are not those with this hash (`plan` in manifest.json)',
    zh: '若运行计划的哈希与此不同则拒绝（即 manifest.json 的 `plan`）',
  },
  work: {
    en: 'join a queue in Redis and make shards of experiments until Ctrl-C',
    zh: '加入 Redis 队列，运行各份，直到 Ctrl-C',
  },
  partial: { en: 'take what is there, even if runs are missing', zh: '即使缺少部分运行也合并现有结果' },

  belongsTo: (option: string, engine: string): Text => ({
    en: `${option} belongs to --engine ${engine}.`,
    zh: `${option} 只用于 --engine ${engine}。`,
  }),
  notWithEngine: (option: string, engine: string): Text => ({
    en: `--engine ${engine} splits the runs by itself: leave ${option} out.`,
    zh: `--engine ${engine} 会自行拆分运行：请去掉 ${option}。`,
  }),
  needsRedis: {
    en: '--engine bullmq needs the address of Redis: --redis redis://localhost:6379.',
    zh: '--engine bullmq 需要 Redis 地址：--redis redis://localhost:6379。',
  },
  needsWorkers: {
    en: '--workers 0 belongs to --engine bullmq: write at least 1.',
    zh: '--workers 0 只用于 --engine bullmq：请至少写 1。',
  },
  redisForm: {
    en: 'Write redis://host:port, or rediss:// for an encrypted line.',
    zh: '请写 redis://主机:端口，加密连接用 rediss://。',
  },
  ownFlag: (flag: string): Text => ({
    en: `--sbatch: ${flag} is set by the engine. Leave it out; --shards chooses the number of tasks.`,
    zh: `--sbatch：${flag} 由引擎设置，请去掉；任务数由 --shards 决定。`,
  }),
  needsPlan: (kind: string, engine: string): Text => ({
    en: `The design ${kind} chooses its points by results, so it cannot be split: leave --engine ${engine} out, and all cores of this machine make its runs.`,
    zh: `设计 ${kind} 依结果选点，无法拆分：请去掉 --engine ${engine}，由本机全部核心运行。`,
  }),
  shardNeedsSeed: {
    en: 'The file names no seed, and shards that each choose one do not fit together: write `seed` in the file, or --seed N.',
    zh: '文件未指定种子，各份自选种子将无法合并：请在文件中写 `seed`，或用 --seed N。',
  },
  otherPlan: (file: string, plan: string, found: string): Text => ({
    en: `${file} asks for other runs (${found}) than --plan ${plan}: the file or the model was changed. Start the experiment anew.`,
    zh: `${file} 的运行计划（${found}）与 --plan ${plan} 不同：文件或模型已改动。请重新启动实验。`,
  }),

  noSbatch: {
    en: 'There is no sbatch here: call this on a machine of the cluster, or look at the scripts with --dry-run.',
    zh: '此处没有 sbatch：请在集群的登录节点上运行，或用 --dry-run 查看脚本。',
  },
  refused: (reason: string): Text => ({
    en: `Slurm has refused the job: ${reason} — give what your cluster asks for by --sbatch, e.g. --sbatch="--partition=NAME --time=1:00:00".`,
    zh: `Slurm 拒绝了作业：${reason} —— 请用 --sbatch 给出集群所需的选项，如 --sbatch="--partition=NAME --time=1:00:00"。`,
  }),
  submitted: (shards: number, job: string, merge: string, folder: string): Text => ({
    en: [
      `Job ${job} makes ${shards} shards; job ${merge} puts them together when they have ended.`,
      `Follow:  npx nqpf status ${folder}`,
      `Queue:   squeue --jobs=${job},${merge}`,
      `Cancel:  scancel ${job} ${merge}`,
    ].join('\n'),
    zh: [
      `作业 ${job} 运行 ${shards} 份；完成后由作业 ${merge} 合并。`,
      `进度：npx nqpf status ${folder}`,
      `队列：squeue --jobs=${job},${merge}`,
      `取消：scancel ${job} ${merge}`,
    ].join('\n'),
  }),
  jobsGoOn: (folder: string): Text => ({
    en: `The jobs go on: npx nqpf status ${folder}.`,
    zh: `作业仍在运行：npx nqpf status ${folder}。`,
  }),
  mergeFailed: (folder: string): Text => ({
    en: `The jobs have ended without results: read the logs in ${folder}/slurm, then call the same command again: what has ended is kept.`,
    zh: `作业已结束但没有结果：请查看 ${folder}/slurm 中的日志，再运行同一命令；已完成的运行会保留。`,
  }),
  stillMissing: (missing: number, runs: number): Text => ({
    en: `${missing} of ${runs} runs are missing. The same command again makes just these.`,
    zh: `${runs} 次运行中缺 ${missing} 次。再次运行同一命令只补这些。`,
  }),

  noPackage: {
    en: 'The packages that speak with Redis are not installed: npm install bullmq@6.7.0 ioredis@6.0.0',
    zh: '未安装访问 Redis 的软件包：npm install bullmq@6.7.0 ioredis@6.0.0',
  },
  noAnswer: (address: string, reason: string): Text => ({
    en: `No Redis answers at ${address}: ${reason} — start one (redis-server --appendonly yes), or mend --redis.`,
    zh: `${address} 没有 Redis 应答：${reason} —— 请启动 Redis（redis-server --appendonly yes），或改正 --redis。`,
  }),
  silent: { en: 'Redis does not answer: waiting for it.', zh: 'Redis 无应答：等待中。' },
  answersAgain: { en: 'Redis answers again.', zh: 'Redis 已恢复应答。' },
  queued: (shards: number, runs: number, seed: number, address: string): Text => ({
    en: `Seed ${seed}: ${runs} runs in ${shards} shards wait at ${address}. Other machines join by: npx nqpf work --redis URL`,
    zh: `种子 ${seed}：${runs} 次运行分为 ${shards} 份，在 ${address} 排队。其他机器加入：npx nqpf work --redis URL`,
  }),
  withdrawn: (ended: number, runs: number, folder: string): Text => ({
    en: `Stopped: ${ended} of ${runs} runs lie in ${folder}, and shards that nobody had begun are taken back. The same command again goes on.`,
    zh: `已中断：${runs} 次运行中的 ${ended} 次已存入 ${folder}，未开始的各份已撤回。再次运行同一命令即可继续。`,
  }),
  givenUp: (part: number, of: number, reason: string): Text => ({
    en: `Shard ${part} of ${of} was given up: ${reason}`,
    zh: `第 ${part}/${of} 份已放弃：${reason}`,
  }),
  joined: (address: string, workers: number): Text => ({
    en: `Waiting for shards at ${address}, with ${workers} worker threads. Ctrl-C leaves and gives a shard back.`,
    zh: `在 ${address} 等待任务，${workers} 个工作线程。按 Ctrl-C 退出并交还当前份额。`,
  }),
  left: (shards: number, runs: number): Text => ({
    en: `Left after ${shards} shards with ${runs} runs.`,
    zh: `已退出：完成 ${shards} 份，共 ${runs} 次运行。`,
  }),
  otherVersion: {
    en: 'This machine has another version of the economy than the one who asks: install the same version here.',
    zh: '本机的经济模型版本与发起者不同：请安装相同版本。',
  },
  notShared: (folder: string): Text => ({
    en: `${folder} is not there: the folder of results must be one that all machines share, under the same path.`,
    zh: `找不到 ${folder}：结果文件夹须为所有机器以相同路径共享的文件夹。`,
  }),
}
