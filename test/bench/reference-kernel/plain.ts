import { exp, log, pow } from '../../../model/math.ts'
import { draw } from './draw.ts'
import { fillBins, sumOf } from './aggregates.ts'
import { goodsMarket } from './goods.ts'
import { labourMarket } from './labour.ts'
import type { Means } from './means.ts'
import { payWorkers } from './pay-workers.ts'

/** TypeScript alone, with the elementary functions of the model. */
export const plain: Means = {
  exponentials(from, to, count) {
    for (let i = 0; i < count; i++) to[i] = exp(from[i])
  },
  logarithms(from, to, count) {
    for (let i = 0; i < count; i++) to[i] = log(from[i])
  },
  powers(from, exponent, to, count) {
    for (let i = 0; i < count; i++) to[i] = pow(from[i], exponent)
  },
  words(stream, first, counter, to, count) {
    for (let i = 0; i < count; i++) to[i] = draw(stream, first + i, counter)
  },
  labourMarket,
  goodsMarket,
  payWorkers,
  sumOf,
  fillBins,
}
