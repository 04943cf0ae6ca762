// Words for the faults of reporters.
import { complain } from './complain.ts'
import type { Complaint } from './spec-error.ts'

export const nameTaken = (name: string, by: { en: string; zh: string }): Complaint =>
  complain(
    'duplicate-name',
    { en: `the name \`${name}\` is taken by ${by.en}`, zh: `名称 \`${name}\` 已为${by.zh}所用` },
    { en: 'choose another', zh: '请另选名称' },
  )

export const summaryTooLate = (from: number, ticks: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `the summary starts at tick ${from}, but the runs end at tick ${ticks}`,
      zh: `汇总从第 ${from} 季开始，而运行在第 ${ticks} 季结束`,
    },
    { en: `start it at ${ticks} or earlier, or raise \`ticks\``, zh: `请在第 ${ticks} 季或更早开始，或增大 \`ticks\`` },
  )

export const needsAgainst = (summary: string): Complaint =>
  complain(
    'missing',
    { en: `the summary \`${summary}\` needs a second reporter`, zh: `汇总 \`${summary}\` 需要第二个 reporter` },
    { en: 'name one that stands above, e.g. `against: gdp`', zh: '请写出上文的一个，例如 `against: gdp`' },
  )

export const standsAlone = (summary: string): Complaint =>
  complain(
    'contradiction',
    { en: `the summary \`${summary}\` is set against nothing`, zh: `汇总 \`${summary}\` 不与其他 reporter 对照` },
    {
      en: 'remove `against`, or write `summary: cycle` or `slope`',
      zh: '请删去 `against`，或写 `summary: cycle` 或 `slope`',
    },
  )
