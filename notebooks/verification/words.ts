import type { Text } from '../../experiments/spec/text.ts'

export const words = {
  home: { en: 'NQPF Lab: verification', zh: '新质生产力实验室：验证' },
  title: { en: 'Does the model do what it says?', zh: '模型是否言行一致？' },
  lead: {
    en: 'The checks of `npx nqpf verify --quick`, made now, in this browser, by the same code. What must hold does or does not: nothing here was written down beforehand but what is expected.',
    zh: '由同一份代码、在本浏览器中即时执行 `npx nqpf verify --quick` 的检验。成立与否当场可见：事先写下的只有期望值。',
  },
  full: {
    en: 'The full form, with more seeds and vectors, takes minutes: `npx nqpf verify`.',
    zh: '完整形式使用更多种子与向量，需数分钟：`npx nqpf verify`。',
  },
  lab: { en: 'The lab', zh: '实验室' },
  lessons: { en: 'Lessons', zh: '课程' },
  figures: { en: 'Figures', zh: '图' },
  skip: { en: 'Skip to the checks', zh: '跳到检验' },
  run: { en: 'Verify now', zh: '立即验证' },
  save: { en: 'Save as JSON', zh: '保存为 JSON' },
  check: { en: 'check', zh: '检验' },
  expected: { en: 'expected', zh: '期望' },
  found: { en: 'found', zh: '实测' },
  tolerance: { en: 'tolerance', zh: '容差' },
  holds: { en: 'holds', zh: '成立' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  waiting: { en: 'waits', zh: '等待' },
  progress: { en: '{done} of {total}', zh: '{done} / {total}' },
  allHold: { en: 'All {total} checks hold.', zh: '全部 {total} 项检验成立。' },
  someFail: { en: '{failing} of {total} checks do not hold.', zh: '{total} 项检验中有 {failing} 项不成立。' },
  engine: { en: 'Model {model}, in {engine}', zh: '模型 {model}，运行于 {engine}' },
} satisfies Record<string, Text>
