// What the command `nqpf claims` says.
import type { Text } from '../spec/text.ts'

export const claimsTexts = {
  claims: {
    en: 'answer the claims of the papers by experiments, and write the ledger of verdicts',
    zh: '以实验检验论文的论断，写出判定账本',
  },
  only: { en: 'answer these claims alone: C01,M09', zh: '只检验这些论断：C01,M09' },
  out: { en: 'folder of the ledger (default: results/claims)', zh: '账本文件夹（默认 results/claims）' },
  quick: {
    en: 'small economies, five replicates, two draws: for a look, not for a verdict',
    zh: '小型经济、五次重复、两次抽样：仅供浏览，不作结论',
  },
  summary: {
    en: 'run nothing: print counts and findings of the ledger that is there',
    zh: '不运行：打印已有账本的计数与主要发现',
  },
  unknownClaim: (id: string): Text => ({
    en: `There is no claim ${id}; claims go from C01 to S08, as experiments/ledger/claims.yaml lists them.`,
    zh: `没有论断 ${id}；论断自 C01 至 S08，见 experiments/ledger/claims.yaml。`,
  }),
  withoutFile: (ids: readonly string[]): Text => ({
    en: `Without a file in experiments/claims: ${ids.join(', ')}`,
    zh: `experiments/claims 中尚无文件：${ids.join('、')}`,
  }),
  starting: (claims: number): Text => ({ en: `Claims: ${claims}`, zh: `论断：${claims}` }),
  noLedger: (folder: string): Text => ({
    en: `${folder} holds no answers of this version of the economy: run npx nqpf claims first`,
    zh: `${folder} 中没有当前版本经济模型的回答：请先运行 npx nqpf claims`,
  }),
  stopped: {
    en: 'Stopped. Runs that had ended are kept; the same command goes on.',
    zh: '已停止。已完成的运行均保留；再次运行同一命令即可继续。',
  },
  answered: (id: string, name: string): Text => ({ en: `${id} ${name}: answered`, zh: `${id} ${name}：已回答` }),
  ledger: { en: 'Ledger', zh: '账本' },
}
