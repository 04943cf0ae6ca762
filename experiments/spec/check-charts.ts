import { complain, short } from './complain.ts'
import { chartNames } from './chart-names.ts'
import type { Design } from './design.ts'
import type { Factor } from './factor.ts'
import { aboutValue, type Finding } from './finding.ts'
import { nearestName } from './nearest-name.ts'
import type { Complaint } from './spec-error.ts'

/** Charts that the report of such an experiment does not have. */
export function checkCharts(
  charts: readonly string[],
  design: Design,
  factors: readonly Factor[],
  outcomes: readonly string[],
): Finding[] {
  const valid = chartNames(design, factors, outcomes)
  return charts.flatMap((name, index) =>
    valid.includes(name) ? [] : [aboutValue(['charts', index], unknownChart(name, nearestName(name, valid), valid))],
  )
}

/** Charts are few enough to be listed, and listed nowhere else. */
function unknownChart(written: string, nearest: string | undefined, valid: readonly string[]): Complaint {
  return complain(
    'unknown-name',
    { en: `there is no chart \`${short(written)}\` in this report`, zh: `此报告中没有图 \`${short(written)}\`` },
    {
      en: `${nearest ? `did you mean \`${nearest}\`? ` : ''}the charts are ${valid.join(', ')}`,
      zh: `${nearest ? `是否想写 \`${nearest}\`？` : ''}可用的图：${valid.join('、')}`,
    },
  )
}
