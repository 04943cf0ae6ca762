// Elementary functions over arrays and the loops over workers, in the memory that the host gives. AssemblyScript: compiled
// by asc, not tsc; its decorators are no TypeScript either.
export { exponentials } from './exp'
export { goodsMarket } from './goods'
export { labourMarket } from './labour'
export { logarithms } from './log'
export { powers } from './pow'
export { fractionalPowers, free, intervals } from './tables'
export { words } from './threefry'
export { fillBins, payWorkers, sumOf } from './workers'
