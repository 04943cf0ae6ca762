// What `nqpf feedback --along` says.
import type { Text } from '../spec/text.ts'

export const alongWords = {
  along: {
    en: 'experiment file: gains at each of its points, with its replicates and quarters',
    zh: '实验文件：在其每一点测量增益，采用其重复数与季数',
  },
  heading: (replicates: number, ticks: number, seed: number): Text => ({
    en: `Gains of adoption to a push (support worth 0.1 of unit cost for 8 quarters), watched for ${ticks} quarters; ${replicates} seeds drawn from seed ${seed}. Intervals: 95 percent over seeds (bootstrap).`,
    zh: `采用率对扰动（前8季给予相当于单位成本0.1的补贴）的增益，观察${ticks}季；由种子${seed}抽取${replicates}个种子。区间为跨种子的95%自助法区间。`,
  }),
  seeds: { en: 'seeds', zh: '种子数' },
  all: { en: 'all channels', zh: '全部通道' },
  peersAmid: { en: 'company amid the others', zh: '同伴效应（其余畅通）' },
  peersAlone: { en: 'company alone', zh: '同伴效应（其余固定）' },
  growth: { en: 'growth a quarter after the push', zh: '扰动后每季增长率' },
  rule: {
    en: 'A gain of 1 is a push that never dies out: growth 0. Where growth is near 0 within the quarters watched, the gain is a lower bound.',
    zh: '增益为1即扰动永不消退：增长率为0。若观察期内增长率接近0，增益只是下界。',
  },
  noPoints: {
    en: 'The points of this design follow from results: write a grid or a list.',
    zh: '该设计的点由结果决定：请改用 grid 或 list。',
  },
} satisfies Record<string, Text | ((...args: never[]) => Text)>
