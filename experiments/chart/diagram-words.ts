/** Words of charts that are drawings: flows, maps and graphs. */
export const diagramWords = {
  otherPayments: { en: 'Other payments', zh: '其他支付' },
  flow: { en: '{payer} to {payee}, {purpose}: {amount}', zh: '{payer}至{payee}，{purpose}：{amount}' },
  positive: { en: 'raises', zh: '增强' },
  negative: { en: 'lowers', zh: '抑制' },
  raises: { en: '{cause} raises {effect}', zh: '{cause}增强{effect}' },
  lowers: { en: '{cause} lowers {effect}', zh: '{cause}抑制{effect}' },
  gain: { en: 'gain {gain}', zh: '增益 {gain}' },
  notMeasured: { en: 'no gain measured', zh: '未测增益' },
  link: { en: '{name}, {figure}', zh: '{name}，{figure}' },
  reinforcing: { en: 'R', zh: '正' },
  balancing: { en: 'B', zh: '负' },
  loop: { en: '{name}, weight {weight}: {way}', zh: '{name}，权重 {weight}：{way}' },
  stays: { en: '{what}, within {from}: {amount}', zh: '{what}，{from}内部：{amount}' },
  goes: { en: '{what}, {from} to {to}: {amount}', zh: '{what}，{from}至{to}：{amount}' },
} as const
