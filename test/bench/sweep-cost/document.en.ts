import type { Cost, MeasuredCosts } from './cost.ts'
import { figures } from './figures.ts'

export function english(measured: MeasuredCosts, cost: Cost): string {
  const f = figures(measured, cost, 'en')
  const queue = f.queue
    ? `| memory of Redis for ${f.cores} shards | ${f.queue.all}; a job ${f.queue.bytes}, of it ${f.queue.text} the text of the experiment |
| the leader puts all shards there | ${f.queue.offerAll}; a job ${f.queue.offer} ms, each on disk before Redis answers |
| workers take and end them | ${f.queue.taken} jobs a second; ${f.cores} shards in ${f.queue.seconds} |`
    : '| Redis | not installed where this was measured |'
  return `# What a sweep of ${f.runs} runs costs on ${f.cores} cores

[中文](cost-of-a-sweep.zh.md)

On paper, from what one machine does (${f.machine}): nothing here has run on
${f.cores} cores. \`npm run cost\` measures all of it and writes this page and [its figures](cost-of-a-sweep.json); \`npm run cost -- --render\` writes the page again. Cores are
taken to be like this machine's, the file system to be as fast as its disk. Times of plans, merges and runs are those of
processors, which other programs on the machine stretch less than the clock; these took ${f.others} % of it meanwhile.

The sweep: \`experiments/baseline.yaml\`, ${f.agents} agents, ${f.quarters} quarters, all ${f.numbersARun} numbers of a run kept, as
${f.cores} shards of ${f.short(cost.runsAShard)} runs on one core each.

## The bill

| | |
| --- | --- |
| a run, on one worker | ${f.runMs} ms |
| time of a core for a run, all cores busy | ${f.busyMs} ms |
| core hours | ${f.coreHours}, of which ${f.startHours} (${f.startShare} %) before first runs |
| wall time of the shards | ${f.shard}, of which ${f.start} before first runs |
| wall time of the merge, one process | ${f.merge} |
| parts while the shards work | ${f.parts} (${f.partFiles} files), ${f.partBytes} |
| results | ${f.resultBytes}, ${f.bytesARun} a run |
| memory | ${f.workerBytes} for a worker and ${f.planMemory} for the plan, in each shard |
${queue}

A run's time and that of a core: \`npx nqpf bench experiments/baseline.yaml --cores 1000 --replicates 1000000\`.

## What the merge takes

Short runs, three quarters, five columns: the time goes into parts.

| parts | runs | to look | to merge | results |
| --- | --- | --- | --- | --- |
${f.smallRows.join('\n')}

A part costs ${f.lookAPart} ms to look at and ${f.mergeAPart} ms to merge, by the first and the third row. For the second row that law says
${f.checkParts} % of what was measured.

Runs of the baseline's size: the time goes into numbers, which are sorted on disk, in 128 MB of memory and 2 more for each column.

| parts | runs | to look | to merge | results |
| --- | --- | --- | --- | --- |
${f.wideRows.join('\n')}

A run costs ${f.mergeARun} ms, by the first and the last row; for the row between the law says ${f.checkRuns} % of what was measured. For
${f.runs} runs that is ${f.mergeRuns}, and ${f.mergeParts} for the parts. A process took ${f.mergeMemory} at most.

## What each shard does before its first run

It works out all runs and their keys twice, to check that they are those that were asked for and to make its own, and
writes the whole plan.

| settings | runs | to plan | to write | file | memory |
| --- | --- | --- | --- | --- | --- |
${f.planRows.join('\n')}

A million runs at one setting take ${f.planOne}; at a setting each, as in a Latin hypercube, ${f.planOwn}, which on ${f.cores} cores is
${f.planOwnHours} core hours. The plan takes ${f.planWrite} to write, ${f.planBytes} a time.

## Where the walls stand

1. **The merge.** It is ${f.mergeShare} % of the wall time, on one core of ${f.cores}. It comes first, since every core added makes the rest
   shorter and not this. What helps today: ask for fewer reporters (a file that names five of all 130 has one column in
   twenty-six) or fewer quarters. What could be done: sort nothing that is in order already, as each part is; leave the
   series as one file a shard, which DuckDB, Arrow and Polars read as one table.
2. **Small files.** ${f.partFiles} files in one folder of a shared file system, and whoever looks (\`nqpf status\`, a leader, a shard
   that is requeued) reads half of them: ${f.look} here, where they come from memory. Lustre or NFS add
   their own time to each file; measure yours before you trust this line. What could be done: a shard that ends puts its parts
   into one, which makes it ${f.cores} parts; or longer pauses between parts, at the price of what a lost node loses, now
   2 % of its work.
3. **Plans.** ${f.nodeOf(64)} on a node of 64 shards, and the core hours above. What could be done: shards read the plan that
   the first process has written and keep their own runs alone. \`--workers 64\` in one shard a node takes one plan a node.
4. **Slurm.** \`MaxArraySize\` is 1001 unless the cluster says otherwise, so indices end at 1000; \`MaxJobCount\` is 10,000, and
   each task counts as a job (\`man slurm.conf\`; \`scontrol show config | grep -E 'MaxArraySize|MaxJobCount'\` tells yours).
   ${f.cores} shards just fit. More are refused by sbatch, and nothing is lost: ask for fewer shards and more \`--workers\`.
   Our shards never wait for one another, so a cluster that starts them late only takes longer.
5. **Redis** is far: see the bill. A shard that is minutes long leaves it idle; the leader's look at the folder (wall 2) is what
   slows it.
6. **Limits of a file**: at most 1,000,000 settings and 1,000,000 replicates. A plan of ten million runs
   would take ${f.tenMillion}, more than Node gives a process by itself; several files, or several seeds, do.

## What is not known here

Waiting in the queue of a cluster, cores that are slower when all of a node's work, and the common file system. \`npx nqpf
bench FILE\` on a node of yours, with all cores, answers the second.
`
}
