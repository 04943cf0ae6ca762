// What the ledger of claims says.

export const ledgerWords = {
  kind: { en: 'Ledger of claims', zh: '论断账本' },
  title: { en: 'What five papers claim, and what the economy says', zh: '五篇论文的论断与经济模型的回答' },
  verdicts: {
    supported: { en: 'supported', zh: '成立' },
    conditional: { en: 'conditional', zh: '有条件成立' },
    'not-supported': { en: 'not supported', zh: '不成立' },
    undecided: { en: 'undecided', zh: '未定' },
  },
  /** At the beginning of a sentence. */
  verdictsAlone: {
    supported: { en: 'Supported', zh: '成立' },
    conditional: { en: 'Under conditions', zh: '有条件成立' },
    'not-supported': { en: 'Not supported', zh: '不成立' },
    undecided: { en: 'Undecided', zh: '未定' },
  },
  reasons: {
    missing: { en: 'the economy lacks what it would take: {what}', zh: '经济模型缺少所需机制：{what}' },
    'too-wide': {
      en: 'an interval holds the bound; about {runs} runs of the experiment would decide, were the estimate right',
      zh: '区间包含界限；若估计无误，约需 {runs} 次运行方可判定',
    },
    'too-few': { en: 'no interval can be had of these runs', zh: '这些运行得不出区间' },
    correction: {
      en: 'decided alone (p {p}), but not after the correction for the number of claims (p {adjusted}); about {runs} runs would decide',
      zh: '单独检验可判定（p {p}），但经多重检验校正后不能（p {adjusted}）；约需 {runs} 次运行方可判定',
    },
    places: { en: 'holds at {holds}; fails at {fails}', zh: '成立于：{holds}；不成立于：{fails}' },
    draws: {
      en: 'the side of the estimate is shared by {agree} of {draws} draws of the other parameters; it is as predicted in {hold}',
      zh: '其余参数的 {draws} 次抽样中，{agree} 次与本估计同向；{hold} 次与预期同向',
    },
    region: { en: 'it holds where {region}', zh: '成立区域：{region}' },
    noRegion: {
      en: 'no parameter tells these draws apart beyond luck',
      zh: '没有参数能在偶然之外区分这些抽样',
    },
  },
  ablations: {
    goes: { en: 'goes', zh: '消失' },
    shrinks: { en: 'shrinks', zh: '减弱' },
    stays: { en: 'stays: it arises elsewhere', zh: '仍在：效应来自别处' },
    none: { en: 'no effect to lose', zh: '本无效应' },
  },
  turned: { en: 'sign reversed: the ruling turns', zh: '反转方向：判定随之反转' },
  notTurned: { en: 'sign reversed: the ruling does not turn', zh: '反转方向：判定未反转' },
  columns: {
    claim: { en: 'claim', zh: '论断' },
    verdict: { en: 'verdict', zh: '判定' },
    effect: { en: 'predicted, and found [95% interval]', zh: '预期与所得［95% 区间］' },
    p: { en: 'p, corrected', zh: '校正后 p' },
    draws: { en: 'draws that agree', zh: '一致的抽样' },
    ablation: { en: 'mechanism off: the effect', zh: '关闭机制后效应' },
    code: { en: 'mechanism, figure, command', zh: '机制、图、命令' },
    id: { en: 'claim', zh: '论断' },
    count: { en: 'claims', zh: '论断数' },
  },
  paper: { en: 'paper {paper}, {where}', zh: '论文 {paper}，{where}' },
  ruled: {
    supported: { en: 'holds', zh: '成立' },
    contradicted: { en: 'fails', zh: '不成立' },
    undecided: { en: 'open', zh: '未定' },
  },
  figure: { en: 'report with figures', zh: '含图报告' },
  quick: {
    en: 'Quick form: small economies, five replicates, two draws. For a look, not for a verdict.',
    zh: '快速形式：小型经济，五次重复，两次抽样。仅供浏览，不作结论。',
  },
  open: { en: 'Without an answer yet: {ids}.', zh: '尚无回答：{ids}。' },
  counts: {
    en: '{answered} of {claims} claims answered: {supported} supported, {conditional} conditional, {notSupported} not supported, {undecided} undecided.',
    zh: '{claims} 条论断中已回答 {answered} 条：成立 {supported}，有条件成立 {conditional}，不成立 {notSupported}，未定 {undecided}。',
  },
  finding: {
    en: '{id} {name}. {question} {verdict}: {expected}; found {effect}{draws}.',
    zh: '{id} {name}。{question}{verdict}：预期 {expected}；所得 {effect}{draws}。',
  },
  ofDraws: {
    en: '; {agree} of {draws} draws of the other parameters agree',
    zh: '；其余参数的 {draws} 次抽样中 {agree} 次一致',
  },
  summaryTitle: { en: 'In short', zh: '概要' },
  policyTitle: { en: 'For a minister', zh: '供决策者参考' },
  contradictingTitle: { en: 'Against the papers', zh: '与论文相左' },
  none: { en: 'None so far.', zh: '暂无。' },
  chartTitle: { en: 'All verdicts at a glance', zh: '判定一览' },
  chartCaption: { en: 'Model {model}. {command}', zh: '模型 {model}。{command}' },
  chart: {
    title: { en: 'Verdicts on claims of the papers', zh: '对论文论断的判定' },
    x: {
      title: { en: 'Effect beyond its bound, as predicted', zh: '效应超出界限的程度（按预期方向）' },
      unit: { en: 'half widths of its interval', zh: '区间半宽的倍数' },
    },
    y: { title: { en: 'Claim', zh: '论断' }, unit: { en: 'one a row', zh: '每行一条' } },
    count: { en: 'n = {n} claims', zh: 'n = {n} 条论断' },
    band: {
      en: 'bar: 95% interval of the prediction that decides; a bar that crosses 0 decides nothing',
      zh: '横线：起决定作用的预期的 95% 区间；跨越 0 者不能判定',
    },
  },
  claimChart: {
    text: {
      x: {
        title: { en: 'Effect beyond its bound, as predicted', zh: '效应超出界限的程度（按预期方向）' },
        unit: { en: 'half widths of its interval as the claim has it', zh: '论断原设定下区间半宽的倍数' },
      },
      y: { title: { en: 'Prediction', zh: '预期' }, unit: { en: 'one a row', zh: '每行一条' } },
      count: { en: 'n = {n} replicates', zh: 'n = {n} 次重复' },
      band: { en: 'dot: estimate; bar: 95% interval', zh: '点：估计值；横线：95% 区间' },
    },
    underDraws: {
      en: '{title}; {agree} of {draws} draws of the other parameters agree',
      zh: '{title}；其余参数的 {draws} 次抽样中 {agree} 次一致',
    },
    asIs: { en: 'as the claim has it', zh: '论断原设定' },
    off: { en: 'mechanism off', zh: '关闭机制' },
    reversed: { en: 'direction reversed', zh: '反转方向' },
    bound: { en: 'bound', zh: '界限' },
  },
  allTitle: { en: 'All claims', zh: '全部论断' },
  againstTitle: { en: 'Where two papers disagree', zh: '两篇论文相左之处' },
  rivals: {
    en: '{first} against {second}: {firstSays} {secondSays}',
    zh: '{first} 与 {second}：{firstSays}{secondSays}',
  },
  rival: { en: '{name} is {verdict}{why}.', zh: '{name}{verdict}{why}。' },
  ruleTitle: { en: 'How a verdict is reached', zh: '判定规则' },
  rule: {
    en: 'One rule for all. A prediction holds where its whole 95 percent interval (BCa bootstrap over replicates) lies on the side predicted, and fails where all of it lies on the other. A claim is supported where all its predictions hold, not supported where one fails, and else undecided. The p-values of all claims are corrected after Holm; what is not below 0.05 then is undecided. A claim is conditional where it holds at some places and fails at others, or where fewer than 80 percent of the draws of the other parameters agree. Draws are a Latin hypercube over 10 percent to either side of parameters with a source and 30 of assumed ones. Verdicts speak of this economy, not of the world.',
    zh: '所有论断同一规则。预期的 95% 区间（对重复运行的 BCa 自助法）整体落在预期一侧为成立，整体落在另一侧为不成立。全部预期成立，则论断成立；有一项不成立，则不成立；否则未定。各论断的 p 值按 Holm 法校正，校正后不低于 0.05 者未定。若在一些地方成立而在另一些地方不成立，或其余参数的抽样中一致者不足 80%，则为有条件成立。抽样为拉丁超立方，有来源的参数上下 10%，假定的上下 30%。判定只针对本经济模型，并非现实世界。',
  },
}
