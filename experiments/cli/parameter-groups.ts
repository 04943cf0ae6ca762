import type { Text } from '../spec/text.ts'

/** Headings of the groups that the model sorts its parameters into. */
export const parameterGroups: Record<string, Text> = {
  population: { en: 'Size and people', zh: '规模与人口' },
  macro: { en: 'The whole economy', zh: '宏观' },
  households: { en: 'Households', zh: '住户' },
  labour: { en: 'Labour', zh: '劳动' },
  firms: { en: 'Firms', zh: '企业' },
  finance: { en: 'Finance', zh: '金融' },
  government: { en: 'Government', zh: '政府' },
  technology: { en: 'Technology', zh: '技术' },
  compute: { en: 'Compute', zh: '算力' },
  chips: { en: 'Chips', zh: '芯片' },
  knowledge: { en: 'Data and algorithms', zh: '数据与算法' },
  society: { en: 'Society', zh: '社会' },
  policy: { en: 'Policies in force throughout', zh: '全程有效的政策' },
  limits: { en: 'Limits with a closed form', zh: '有解析解的极限情形' },
}
