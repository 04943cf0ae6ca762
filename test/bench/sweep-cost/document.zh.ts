import type { Cost, MeasuredCosts } from './cost.ts'
import { figures } from './figures.ts'

export function chinese(measured: MeasuredCosts, cost: Cost): string {
  const f = figures(measured, cost, 'zh')
  const queue = f.queue
    ? `| Redis 内存（${f.cores} 份） | ${f.queue.all}；每个作业 ${f.queue.bytes}，其中实验文本 ${f.queue.text} |
| 领导进程放入全部作业 | ${f.queue.offerAll}；每个 ${f.queue.offer} 毫秒，Redis 落盘后才应答 |
| 工作进程取走并完成 | 每秒 ${f.queue.taken} 个；${f.cores} 份共 ${f.queue.seconds} |`
    : '| Redis | 测量机器上未安装 |'
  return `# ${f.runs} 次运行的扫描在 ${f.cores} 核上的成本

[English](cost-of-a-sweep.md)

本页是依据一台机器（${f.machine}）的实测数据所做的推算，并未在 ${f.cores} 核上实际运行。\`npm run cost\` 测量全部数据并写出本页与[数据文件](cost-of-a-sweep.json)；\`npm run cost -- --render\` 仅重写本页。假定各核与本机相同，文件系统与本机磁盘一样快。计划、合并与运行的用时均为处理器时间，受其他程序的影响小于钟表时间；测量期间其他程序占用本机 ${f.others} %。

所计扫描：\`experiments/baseline.yaml\`，${f.agents} 个主体，${f.quarters} 个季度，保留每次运行的全部 ${f.numbersARun} 个数，分为 ${f.cores} 份，每份 ${f.short(cost.runsAShard)} 次运行，各用一核。

## 总账

| | |
| --- | --- |
| 单线程每次运行 | ${f.runMs} 毫秒 |
| 各核全忙时每次运行占用一核 | ${f.busyMs} 毫秒 |
| 核时 | ${f.coreHours}，其中首次运行之前 ${f.startHours}（${f.startShare} %） |
| 各份用时 | ${f.shard}，其中首次运行之前 ${f.start} |
| 合并用时（单进程） | ${f.merge} |
| 运行期间的部分文件 | ${f.parts} 个部分（${f.partFiles} 个文件），${f.partBytes} |
| 结果 | ${f.resultBytes}，每次运行 ${f.bytesARun} |
| 每份的内存 | 工作线程 ${f.workerBytes}，计划 ${f.planMemory} |
${queue}

单次用时与占用一核的时间来自：\`npx nqpf bench experiments/baseline.yaml --cores 1000 --replicates 1000000\`。

## 合并的用时

短运行（三个季度、五列）：时间花在部分的个数上。

| 部分 | 运行 | 查看 | 合并 | 结果 |
| --- | --- | --- | --- | --- |
${f.smallRows.join('\n')}

由第一、三行，每个部分查看需 ${f.lookAPart} 毫秒，合并需 ${f.mergeAPart} 毫秒。按此规律推算第二行，为实测的 ${f.checkParts} %。

基准规模的运行：时间花在数据量上，借助磁盘排序，内存为 128 MB 另加每列 2 MB。

| 部分 | 运行 | 查看 | 合并 | 结果 |
| --- | --- | --- | --- | --- |
${f.wideRows.join('\n')}

由首末两行，每次运行需 ${f.mergeARun} 毫秒；按此推算中间一行，为实测的 ${f.checkRuns} %。${f.runs} 次运行即 ${f.mergeRuns}，另加各部分 ${f.mergeParts}。进程内存最高 ${f.mergeMemory}。

## 每份在首次运行之前做什么

每份两次算出全部运行及其键（一次核对是否为所求，一次用于执行），并写出整份计划。

| 设定 | 运行 | 计划 | 写出 | 文件 | 内存 |
| --- | --- | --- | --- | --- | --- |
${f.planRows.join('\n')}

单一设定的一百万次运行需 ${f.planOne}；如拉丁超立方那样每次一个设定则需 ${f.planOwn}，在 ${f.cores} 核上合 ${f.planOwnHours} 核时。写出计划需 ${f.planWrite}，每次 ${f.planBytes}。

## 瓶颈依次在哪里

1. **合并。**占总用时的 ${f.mergeShare} %，却只用 ${f.cores} 核中的一核。它最先成为瓶颈：核数越多，其余越短，唯独它不变。现在可做的：少要报告量（全部 130 个中只写 5 个，列数即为二十六分之一）或少跑季度。可改进的：各部分本已有序，无需再排；序列按份各存一个文件，DuckDB、Arrow、Polars 均可作为一张表读取。
2. **小文件。**共享文件系统的一个文件夹中有 ${f.partFiles} 个文件；凡要查看者（\`nqpf status\`、领导进程、重新排队的份）都要读其中一半，在本机（文件来自内存缓存）需 ${f.look}。Lustre 或 NFS 的每个文件还要另加用时，请先在自己的集群上测量。可改进的：一份结束时把自己的部分并成一个，即共 ${f.cores} 个部分；或拉长写出间隔，代价是节点丢失时损失更多（现为其工作的 2 %）。
3. **计划。**一个节点放 64 份需 ${f.nodeOf(64)} 内存，另有上述核时。可改进的：各份直接读取首个进程写好的计划，只保留自己的运行。每节点一份并用 \`--workers 64\`，则每节点只有一份计划。
4. **Slurm。**\`MaxArraySize\` 默认 1001，编号最大为 1000；\`MaxJobCount\` 默认 10,000，每个任务计为一个作业（\`man slurm.conf\`；用 \`scontrol show config | grep -E 'MaxArraySize|MaxJobCount'\` 查看本集群）。${f.cores} 份恰好放得下；更多会被 sbatch 拒绝，但不会丢失任何东西：请减少份数并增加 \`--workers\`。各份互不等待，晚启动只会延长总用时。
5. **Redis** 还很远：见总账。一份长达数分钟，Redis 几乎空闲；拖慢它的是领导进程查看文件夹（第 2 项）。
6. **文件的上限**：至多 1,000,000 个设定与 1,000,000 次重复。一千万次运行的计划需 ${f.tenMillion}，超过 Node 默认给一个进程的内存，可分成几个文件或几个种子。

## 本页未知的

集群排队时间、整个节点全忙时各核变慢的程度、共享文件系统。在你的节点上用全部核运行 \`npx nqpf bench FILE\` 可回答第二项。
`
}
