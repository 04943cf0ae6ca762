import { claimList } from './claim-list.ts'
import { livePlans } from './live/plans.ts'
import type { Notebook } from './notebook.ts'

export const claimsNotebook: Notebook = {
  name: 'claims',
  title: { en: 'Claims', zh: '论断' },
  question: {
    en: 'Which claims of the papers do the runs bear out, under which conditions, and what becomes of each when its mechanism is off?',
    zh: '论文的哪些论断得到运行支持？在何种条件下？关闭其机制后又如何？',
  },
  method: [
    {
      en: 'Each claim is a set of predictions. A prediction is supported or contradicted where its whole interval lies on one side of the bound, and undecided else; p-values are corrected over all claims (Holm).',
      zh: '每条论断是一组预测。整个区间位于界限一侧时，预测得到支持或被否定，否则未定；p 值在全部论断间校正（Holm）。',
    },
    {
      en: 'The same runs are made with the mechanism off (ablation), and under draws of all other parameters. A claim whose effect stays without its mechanism holds for another reason than the paper says.',
      zh: '同样的运行还在关闭机制（消融）以及随机抽取其他参数的条件下进行。关闭机制后效应仍在，则论断成立另有原因。',
    },
  ],
  figures: {
    verdicts: {
      en: 'Of each claim the prediction that decides: how far it lies on the side predicted, with its interval.',
      zh: '每条论断中起决定作用的预测：位于预测一侧的距离及其区间。',
    },
    claim: {
      en: 'All predictions of one claim. What holds lies right of the bound with its whole interval; with the mechanism off an effect that is due to it should fall back.',
      zh: '单条论断的全部预期。整个区间位于界限右侧者成立；关闭机制后，由该机制产生的效应应当回落。',
    },
  },
  command: 'npx nqpf claims --out results/ledger',
  live: claimList
    .map(({ id, en, zh }) => ({ plan: `claims/${id.toLowerCase()}`, title: { en: `${id} ${en}`, zh: `${id} ${zh}` } }))
    .filter(({ plan }) => plan in livePlans),
}
