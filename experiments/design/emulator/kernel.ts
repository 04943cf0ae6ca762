/** Squared-exponential (RBF) covariance with one lengthscale for each dimension. */
export interface Kernel {
  variance: number
  lengthscales: readonly number[]
}

/** variance x exp(-sum of ((a_j - b_j) / lengthscale_j)^2 / 2). */
export function covariance({ variance, lengthscales }: Kernel, a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += ((a[j] - b[j]) / lengthscales[j]) ** 2
  return variance * Math.exp(-sum / 2)
}
