// What the command `nqpf feedback` says.
import type { Text } from '../spec/text.ts'
import type { Extent } from './plan.ts'

export const feedbackWords = {
  out: {
    en: 'folder into which the runs are written, for nqpf analyze FOLDER --with feedback',
    zh: '写入各次运行的文件夹，供 nqpf analyze FOLDER --with feedback 使用',
  },
  charts: {
    en: 'draw causal maps and responses into this folder, as svg, png, vl.json and data.json',
    zh: '将因果图与响应图绘入该文件夹（svg、png、vl.json 与 data.json）',
  },
  heading: ({ firms, ticks, seeds }: Extent, seed: number): Text => ({
    en: `Push: support of adoption worth 0.1 of unit cost for 8 quarters. Response: what it changed over ${ticks} quarters, on common random numbers. ${seeds} seeds drawn from seed ${seed}, ${firms} firms. Intervals: 95 percent over seeds (bootstrap).`,
    zh: `扰动：前8季给予相当于单位成本0.1的采用补贴。响应：共同随机数下${ticks}季内的改变量。由种子${seed}抽取${seeds}个种子，${firms}家企业。区间为跨种子的95%自助法区间。`,
  }),
  gainRule: {
    en: 'Gain L = 1 - response with the channel held at the unpushed run / response with it alive. Above 0 it amplifies, below 0 it dampens; -: the response cannot be told from 0; *: the interval leaves out 0. Where the response has not faded by the end (growth near or above 0) a positive gain is a lower bound.',
    zh: '增益 L = 1 − 通道固定在无扰动轨迹时的响应 / 通道畅通时的响应。大于0为放大，小于0为抑制；–：响应与0无法区分；*：区间不含0。若响应到期末尚未消退（增长率接近或高于0），正的增益只是下界。',
  },
  outcome: (name: string, unit: string): Text => ({ en: `${name} (${unit})`, zh: `${name}（${unit}）` }),
  response: { en: 'response', zh: '响应' },
  atQuarter: (tick: number): Text => ({ en: `quarter ${tick}`, zh: `第${tick}季` }),
  summed: { en: 'added up, all alive', zh: '累计（全部畅通）' },
  summedOpen: { en: 'added up, all held', zh: '累计（全部固定）' },
  growth: { en: 'growth a quarter after the push', zh: '扰动结束后每季增长率' },
  figure: { en: 'figure', zh: '数值' },
  channel: { en: 'channel', zh: '通道' },
  amid: { en: 'gain amid the others', zh: '增益（其余畅通）' },
  alone: { en: 'gain alone', zh: '增益（其余固定）' },
  loops: { en: 'loops +/-', zh: '回路 正/负' },
  all: { en: 'all channels together', zh: '全部通道合计' },
  interaction: { en: 'of it together only', zh: '其中仅由相互作用' },
  observed: {
    en: 'The same links by watching alone: quarterly changes of the runs without a push. p: Granger, one lag; transfer entropy by nearest neighbours',
    zh: '仅凭观察判断同样的连接：无扰动运行的季度变化。p：格兰杰检验（一阶滞后）；传递熵用最近邻估计',
  },
  leading: {
    en: 'Loops that matter (2023 form) in the runs without a push: the heaviest of the causal map, on links fitted to last quarter’s changes. Weight: mean size of the relative score. No measurement of cause: a smooth series outweighs the rest by following itself; hold it against the gains above',
    zh: '“关键回路”（2023年形式）：无扰动运行中因果图上权重最大的回路，连接由上季变化拟合。权重：相对得分绝对值的均值。它不度量因果：平滑序列因自身惯性而权重偏大，应与上面的增益对照',
  },
  loop: { en: 'loop', zh: '回路' },
  declaredSign: { en: 'sign', zh: '符号' },
  weight: { en: 'weight', zh: '权重' },
  link: { en: 'link', zh: '连接' },
  granger: { en: 'Granger p', zh: '格兰杰 p' },
  transferEntropy: { en: 'transfer entropy, nats', zh: '传递熵（奈特）' },
  set: { en: 'set a parameter, once or more: peerEffect=0.2', zh: '设定参数，可重复：peerEffect=0.2' },
  settings: (settings: string): Text => ({ en: `Set: ${settings}.`, zh: `设定：${settings}。` }),
  noParameter: (nearest: string): Text => ({
    en: `Write name=value with a parameter of a single number, such as ${nearest}.`,
    zh: `应写作 名称=数值，名称须为单值参数，例如 ${nearest}。`,
  }),
  outOfRange: (name: string, min: number, max: number): Text => ({
    en: `${name} takes a number from ${min} to ${max}.`,
    zh: `${name} 的取值为 ${min} 至 ${max}。`,
  }),
  failures: (failed: number, of: number): Text => ({
    en: `${failed} of ${of} seeds failed:`,
    zh: `${of}个种子中有${failed}个失败：`,
  }),
} satisfies Record<string, Text | ((...args: never[]) => Text)>
