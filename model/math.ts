// Elementary functions with the same bits in every engine. JavaScript leaves Math.exp, log and pow to the engine, and
// they differ between Node, Chromium and Firefox; these use only + - * /, square roots, comparisons and the words of a
// double, which the language fixes to the last bit.
export { artanh } from './math/artanh.ts'
export { exp } from './math/exp.ts'
export { expm1 } from './math/expm1.ts'
export { log } from './math/log.ts'
export { log1p } from './math/log1p.ts'
export { logistic } from './math/logistic.ts'
export { normalQuantile } from './math/normal-quantile.ts'
export { pow } from './math/pow.ts'
export { tanh } from './math/tanh.ts'
