// What `nqpf plan` says.
import type { Text } from '../spec/text.ts'

export const planTexts = {
  design: { en: 'Design', zh: '设计' },
  points: { en: 'Points', zh: '点数' },
  formula: { en: 'Count', zh: '计数公式' },
  runs: { en: 'Runs', zh: '运行次数' },
  factors: { en: 'Factors', zh: '因素' },
  ticks: { en: 'Quarters a run', zh: '每次运行季度数' },
  time: { en: 'Time', zh: '用时' },
  disk: { en: 'Disk', zh: '磁盘' },
  probe: { en: 'Probe', zh: '试运行' },
  none: { en: 'none', zh: '无' },
  count: (points: number, replicates: number, most: boolean): Text => ({
    en: `${most ? 'at most ' : ''}${points * replicates} = ${points} points x ${replicates} replicates`,
    zh: `${most ? '至多 ' : ''}${points * replicates} = ${points} 点 × ${replicates} 次重复`,
  }),
  timeWith: (time: string, workers: number): Text => ({
    en: `about ${time} with ${workers} ${workers === 1 ? 'worker' : 'workers'}, the report included`,
    zh: `约 ${time}（${workers} 个工作线程，含报告）`,
  }),
  about: (size: string): Text => ({ en: `about ${size} without the report`, zh: `约 ${size}（不含报告）` }),
  probed: (runs: number, failed: number, each: string): Text => ({
    en: `${runs} runs made, ${failed} failed, one every ${each} s; nothing was kept`,
    zh: `试运行 ${runs} 次，失败 ${failed} 次，每 ${each} 秒完成一次；未保留任何结果`,
  }),
  probing: { en: 'Making a few runs to tell how long they take ...', zh: '正在试运行若干次以估计用时……' },
} as const
