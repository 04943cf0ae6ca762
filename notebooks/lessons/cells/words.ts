import type { Text } from '../../../experiments/spec/text.ts'

/** Words of notebooks beside those of the lessons' frame. */
export const cellWords = {
  notebook: { en: 'Notebook', zh: '笔记本' },
  asLesson: { en: 'The lesson without code', zh: '无代码的课程' },
  source: { en: 'Source', zh: '源文件' },
  runCode: { en: 'Run the code below', zh: '运行下面的代码' },
  notYet: { en: 'Runs when the button is pressed.', zh: '按下按钮后运行。' },
} as const satisfies Record<string, Text>
