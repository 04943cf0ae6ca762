import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { meanOf } from '../../mean-of.ts'
import { laggedRows, type SeriesPair } from './lagged-rows.ts'

/**
 * Transfer entropy from cause to effect as if all were jointly normal, in nats, from determinants of covariances:
 * 1/2 ln( |next, own| |own, cause| / (|own| |next, own, cause|) ). Half of Granger's causality with the same lags.
 * NaN where columns depend on each other.
 * Source: L. Barnett, A. Barrett and A. Seth, Phys. Rev. Lett. 103 (2009).
 */
export function gaussianTransferEntropy(replicates: readonly SeriesPair[], lags: number): number {
  const { next, effectPast, causePast } = laggedRows(replicates, lags, lags)
  const columns = [next, ...effectPast, ...causePast].map(standardised)
  const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i], 0) / a.length
  const all = new Matrix(columns.map((a) => columns.map((b) => product(a, b))))
  const own = effectPast.map((_, i) => 1 + i)
  const cause = causePast.map((_, i) => 1 + lags + i)
  const part = (members: number[]) => logDeterminant(all.selection(members, members))
  return 0.5 * (part([0, ...own]) + part([...own, ...cause]) - part(own) - part([0, ...own, ...cause]))
}

function standardised(column: Float64Array): Float64Array {
  const mean = meanOf(column)
  const sd = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length)
  return column.map((value) => (value - mean) / sd)
}

function logDeterminant(covariance: Matrix): number {
  const cholesky = new CholeskyDecomposition(covariance)
  if (!cholesky.isPositiveDefinite()) return Number.NaN
  return 2 * cholesky.lowerTriangularMatrix.diagonal().reduce((sum, value) => sum + Math.log(value), 0)
}
