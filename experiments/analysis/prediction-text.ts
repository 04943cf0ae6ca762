import type { Design } from '../spec/design.ts'
import type { ContrastTerm, Expectation, Prediction, Where } from '../spec/expectation.ts'
import { figureText } from './figure-text.ts'

/** What is expected, in signs: `gdp[both - one] > 0`. */
export function expectationText({ outcome, contrast, prediction }: Expectation, design: Design | undefined): string {
  const terms = contrast ? `[${contrastText(contrast, design)}]` : ''
  return `${outcome}${terms} ${predictionText(prediction)}`
}

/** Weights and places of a contrast, largest weight first: `both + none − one − other`. */
export function contrastText(contrast: readonly ContrastTerm[], design: Design | undefined): string {
  const falling = contrast.toSorted((a, b) => b.weight - a.weight)
  return falling
    .map(({ weight, at }, i) => {
      const sign = weight < 0 ? '− ' : i === 0 ? '' : '+ '
      const size = Math.abs(weight) === 1 ? '' : `${figureText(Math.abs(weight))} × `
      return `${sign}${size}${placeText(at, design)}`
    })
    .join(' ')
}

/** A place in signs: `openness = 0.4`. */
export const placeText = (at: Where, design: Design | undefined): string =>
  Object.entries(at)
    .map(([name, value]) =>
      name === 'alternative' && design?.kind === 'compare'
        ? design.alternatives[value].name
        : `${name} = ${figureText(value)}`,
    )
    .join(', ')

function predictionText(prediction: Prediction): string {
  switch (prediction.kind) {
    case 'gt':
      return `> ${figureText(prediction.than)}`
    case 'lt':
      return `< ${figureText(prediction.than)}`
    case 'within':
      return `∈ [${figureText(prediction.low)}, ${figureText(prediction.high)}]`
    case 'monotone':
      return `${prediction.direction === 'increasing' ? '↗' : '↘'} ${prediction.factor}`
    case 'optimum':
      return `${prediction.goal}: ${prediction.at} (${prediction.factor})`
    case 'below':
      return `< ${prediction.outcomes.join(' < ')}`
  }
}
