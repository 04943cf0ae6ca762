import type { Text } from '../../../experiments/spec/text.ts'

/** All words of the lessons' frame; those of a lesson stand in its own file. */
export const words = {
  lessons: { en: 'Lessons', zh: '课程' },
  home: { en: 'NQPF Lab: lessons', zh: '新质生产力实验室：课程' },
  welcome: {
    en: 'Each lesson asks one question of a small artificial economy that runs in your browser. Say first what you expect; then let it run. Being wrong is the point: it shows where an idea needs mending.',
    zh: '每课向浏览器中的小型人工经济提出一个问题。先说出你的预期，再运行。猜错正是收获：它指出哪里需要修正。',
  },
  lab: { en: 'The lab', zh: '实验室' },
  figures: { en: 'Figures', zh: '图' },
  verification: { en: 'Verification', zh: '验证' },
  allLessons: { en: 'All lessons', zh: '全部课程' },
  minutes: { en: 'about {n} minutes', zh: '约 {n} 分钟' },
  finished: { en: 'finished', zh: '已完成' },
  asNotebook: { en: 'Open as a notebook, with its code', zh: '以笔记本打开（含代码）' },
  skip: { en: 'Skip to the lesson', zh: '跳到课程' },

  predict: { en: 'Predict', zh: '预测' },
  run: { en: 'Run', zh: '运行' },
  running: { en: 'Running: {percent}%', zh: '运行中：{percent}%' },
  predictFirst: { en: 'First say what you expect.', zh: '请先写下你的预期。' },
  ran: {
    en: 'Done: {n} runs of each economy that differ by chance alone. Line: one of them; shade: 90 percent of them.',
    zh: '完成：每个经济运行 {n} 次，仅随机数不同。线为其中一次，色带含 90%。',
  },
  ranOnce: { en: 'Done: one run of each economy, on the same chance.', zh: '完成：每个经济运行一次，随机数相同。' },
  stopped: { en: 'An economy stopped: {why}', zh: '有经济停止运行：{why}' },
  notice: { en: 'Notice', zh: '观察' },
  right: { en: 'You expected: “{said}” So it is here.', zh: '你的预期：“{said}”——此处确实如此。' },
  wrong: {
    en: 'You expected: “{said}” Here it is otherwise: “{found}”',
    zh: '你的预期：“{said}”——此处不同：“{found}”',
  },
  open: { en: 'The runs give no clear answer: chance decides.', zh: '各次运行没有一致的答案：由随机决定。' },
  inLab: { en: 'Open this run in the lab', zh: '在实验室中打开此运行' },

  try: { en: 'Try', zh: '尝试' },
  firstLine: { en: 'as given', zh: '原设定' },
  yours: { en: 'yours', zh: '你的设定' },
  extend: { en: 'Go further', zh: '拓展' },
  references: { en: 'References', zh: '参考文献' },
  teacher: { en: "Teacher's notes", zh: '教师说明' },
  finish: { en: 'I have finished this lesson', zh: '我已完成本课' },
  next: { en: 'Next lesson: {title}', zh: '下一课：{title}' },
  kept: {
    en: 'Your answers stay on this machine; nothing is sent anywhere.',
    zh: '你的回答只保存在本机，不会发送到任何地方。',
  },
  loopOf: { en: 'There and back: {name}', zh: '去程与回程：{name}' },
  loopRuns: { en: 'last year at each price; rule: range of the runs', zh: '每级价格的最后一年；竖线：各次运行的范围' },
} as const satisfies Record<string, Text>
