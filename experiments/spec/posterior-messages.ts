// Words for the faults of a posterior and of what asks for one.
import { complain } from './complain.ts'
import type { Complaint } from './spec-error.ts'
import type { Text } from './text.ts'

const writeAnew: Text = {
  en: 'write it anew: `npx nqpf export results/calibration --format posterior --out experiments/posteriors`',
  zh: '请重新生成：`npx nqpf export results/calibration --format posterior --out experiments/posteriors`',
}

export const notAPosterior = (key: string): Complaint =>
  complain(
    'wrong-form',
    { en: `\`${key}\` is not what a posterior has there`, zh: `\`${key}\` 不符合后验文件的格式` },
    writeAnew,
  )

export const otherPreset = (name: string, own: string, asked: string): Complaint =>
  complain(
    'contradiction',
    {
      en: `the posterior \`${name}\` is that of the preset \`${own}\`, not of \`${asked}\``,
      zh: `后验 \`${name}\` 属于预设 \`${own}\`，而不是 \`${asked}\``,
    },
    { en: `write \`preset: ${own}\`, or remove \`posterior\``, zh: `请写 \`preset: ${own}\`，或删去 \`posterior\`` },
  )

export const otherEconomy = (name: string, made: string, present: string): Complaint =>
  complain(
    'contradiction',
    {
      en: `the posterior \`${name}\` was made with version ${made} of the economy, this is ${present}`,
      zh: `后验 \`${name}\` 由经济模型 ${made} 版生成，当前为 ${present} 版`,
    },
    writeAnew,
  )

export const nothingDrawn = (name: string): Complaint =>
  complain(
    'contradiction',
    {
      en: `the file sets or varies all that the posterior \`${name}\` draws`,
      zh: `后验 \`${name}\` 所抽取的参数均已由文件设定或变动`,
    },
    { en: 'remove `posterior`, or leave one of them to it', zh: '请删去 `posterior`，或至少留一个参数由其抽取' },
  )
