import type { Prediction } from '../../spec/expectation.ts'
import type { Reading } from './verdict.ts'

/** Reads intervals of means (of steps, the trend or a lead where these are judged) by what was predicted. */
export function readingOf(prediction: Prediction): Reading {
  switch (prediction.kind) {
    case 'gt':
      return above(prediction.than)
    case 'lt':
      return below(prediction.than)
    case 'within':
      return within(prediction.low, prediction.high)
    case 'monotone':
      return prediction.direction === 'increasing' ? above(0) : below(0)
    case 'optimum':
    case 'below':
      return above(0)
  }
}

function above(bound: number): Reading {
  return {
    margin: ({ low }) => low - bound,
    holds: ({ low }) => low > bound,
    fails: ({ high }) => high <= bound,
  }
}

function below(bound: number): Reading {
  return {
    margin: ({ high }) => bound - high,
    holds: ({ high }) => high < bound,
    fails: ({ low }) => low >= bound,
  }
}

/** The ends of the range belong to it. */
function within(least: number, most: number): Reading {
  return {
    margin: ({ low, high }) => Math.min(low - least, most - high),
    holds: ({ low, high }) => low >= least && high <= most,
    fails: ({ low, high }) => high < least || low > most,
  }
}
