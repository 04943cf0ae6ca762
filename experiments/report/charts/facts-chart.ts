import { type Drawable, drawable } from '../../chart/drawable.ts'
import { factsCheck } from '../../chart/facts-check.ts'
import { chartWords } from '../../chart/words.ts'
import type { CheckedFact } from '../../facts/check-facts.ts'
import { axisWords, chartTitles } from '../words/charts.ts'

/** Chart of all published figures that the run could be held against, each as the ratio of model to figure. */
export function factsChart(checked: readonly CheckedFact[], n: number): Drawable {
  const facts = checked.flatMap(({ fact, model, hit }) => {
    const { value, en, zh } = fact
    const figure = typeof value === 'number' ? value : (value[0] + value[1]) / 2
    // A ratio on a logarithmic axis has no place for what is not above zero; the table shows such figures.
    if (!model || hit === undefined || !(model.low / figure > 0)) return []
    const { low, median, high } = model
    return [
      {
        label: { en, zh },
        hit,
        ratio: { low: low / figure, median: median / figure, high: high / figure, n: model.n },
      },
    ]
  })
  const text = { title: chartTitles.facts.title, x: axisWords.ratio, y: axisWords.facts, n, band: chartWords.dotAndBar }
  return drawable(factsCheck, { text, facts })
}
