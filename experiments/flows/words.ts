/** Words of the pictures of flows in one quarter of one economy. */
export const flowWords = {
  run: { en: 'n = {n} economy, quarter {tick}', zh: 'n = {n} 个经济体，第 {tick} 季度' },
  moneyTitle: { en: 'Who pays whom for what', zh: '谁向谁支付' },
  money: { en: 'Payments of a quarter', zh: '一个季度的支付' },
  ofGdp: { en: 'percent of GDP', zh: '占 GDP 百分比' },
  columns: { en: 'Left: who pays; middle: for what; right: who receives', zh: '左：付款方；中：用途；右：收款方' },
  sectors: { en: 'institutional sectors', zh: '机构部门' },
  ribbons: {
    en: 'ribbon: money, with the changes of stocks that it leaves; where several pay several, in proportion to both',
    zh: '色带：资金及其引起的存量变动；多方对多方时按两边的比例分摊',
  },
  dispatchTitle: { en: 'Compute work and data between regions', zh: '区域间的算力任务与数据' },
  arrows: { en: 'Thickness of arrows', zh: '箭头粗细' },
  eachMap: { en: 'unit of each map', zh: '各图单位' },
  places: { en: 'From west to east', zh: '自西向东' },
  schematic: { en: 'schematic, not to scale', zh: '示意图，不按比例' },
  arrowMeaning: {
    en: 'arrow: what goes from one region to another; in a region: what stays',
    zh: '箭头：由一区域流向另一区域；区域内数字：留在本区域',
  },
  work: { en: 'Compute work, from who asks to who works it (EFLOPS)', zh: '算力任务：由需求地到承担地（EFLOPS）' },
  data: { en: 'Data, from who shares to who reads (percent of all)', zh: '数据：由共享者到使用者（占全部百分比）' },
  regions: {
    east: { en: 'East', zh: '东部' },
    central: { en: 'Centre', zh: '中部' },
    west: { en: 'West', zh: '西部' },
  },
} as const
