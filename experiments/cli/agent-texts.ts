// What `nqpf agents` says.
import type { Text } from '../spec/text.ts'

export const agentTexts = {
  agents: {
    en: 'write agents.parquet: firms, households or providers of some quarters, from runs made again',
    zh: '写出 agents.parquet：重做运行，取若干季度的企业、家庭或算力供应商',
  },
  of: { en: 'firms, households or providers', zh: 'firms（企业）、households（家庭）或 providers（算力供应商）' },
  column: {
    en: 'columns, between commas (default: all, see the ODD)',
    zh: '列名，以逗号分隔（默认全部，见 ODD）',
  },
  ticks: {
    en: 'quarters, between commas (default: the last of each run)',
    zh: '季度，以逗号分隔（默认每次运行的最后一季）',
  },
  runs: { en: 'numbers of runs, between commas (default: all)', zh: '运行序号，以逗号分隔（默认全部）' },
  listForm: { en: 'It must be whole numbers between commas: 0,40,80.', zh: '应为以逗号分隔的整数，如 0,40,80。' },
  unknownColumn: (kind: string, name: string, nearest: string | undefined, known: readonly string[]): Text => ({
    en: `There is no column ${name} of ${kind}. ${nearest ? `Did you mean ${nearest}?` : `There are ${known.join(', ')}.`}`,
    zh: `${kind} 没有名为 ${name} 的列。${nearest ? `是否想写 ${nearest}？` : `可选：${known.join('、')}。`}`,
  }),
  noRuns: {
    en: 'No run that is done has what was asked for: look at the numbers of runs and quarters with npx nqpf status.',
    zh: '没有已完成的运行符合要求：请用 npx nqpf status 查看运行序号与季度。',
  },
  otherModel: (stored: string, present: string): Text => ({
    en: `The results are of model ${stored}, this is ${present}: runs made again would differ. Run the experiment again first.`,
    zh: `结果出自模型 ${stored}，当前为 ${present}，重做的运行会不同。请先重新运行实验。`,
  }),
  different: (run: number, reason: string): Text => ({
    en: `Run ${run}, made again, did not end as it is stored (${reason}). Nothing was written.`,
    zh: `第 ${run} 次运行重做后与存储的结果不符（${reason}）。未写出任何文件。`,
  }),
  interrupted: { en: 'Interrupted: nothing was written.', zh: '已中断：未写出任何文件。' },
  written: (file: string, rows: number, runs: number): Text => ({
    en: `${file}: ${rows} rows of ${runs} runs`,
    zh: `${file}：${runs} 次运行，共 ${rows} 行`,
  }),
}
