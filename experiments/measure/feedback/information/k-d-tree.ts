import { partitionAround } from './partition-around.ts'

/** Points below which a branch is searched one by one. */
const leafSize = 12

/**
 * Points in a few dimensions, for searches by the largest difference of any coordinate (maximum norm).
 * Source: J. Bentley, Commun. ACM 18 (1975); bounding boxes instead of cutting planes.
 */
export class KdTree {
  private readonly columns: readonly Float64Array[]
  /** Numbers of the points in the order of the tree: neighbours stand near each other. */
  readonly order: Int32Array
  private readonly dimensions: number
  /** Coordinates in the order of the tree, a point after the other. */
  private readonly points: Float64Array
  /** Least and largest coordinates of each branch, at its number: branch b has 2b + 1 and 2b + 2 below it. */
  private readonly boxes: Float64Array
  private nearest = new Float64Array(0)

  /** @param columns coordinates, one column a dimension */
  constructor(columns: readonly Float64Array[]) {
    this.columns = columns
    const n = columns[0].length
    this.dimensions = columns.length
    this.order = Int32Array.from({ length: n }, (_, i) => i)
    const branches = 2 ** (2 + Math.max(0, Math.ceil(Math.log2(n / leafSize))))
    this.boxes = new Float64Array(2 * this.dimensions * branches)
    this.build(0, 0, n)
    this.points = new Float64Array(n * this.dimensions)
    this.order.forEach((point, place) =>
      columns.forEach((column, d) => (this.points[place * this.dimensions + d] = column[point])),
    )
  }

  /** Distance of the k-th nearest point to the point at `at`; the point itself counts as the first where it is in the tree. */
  distanceOf(k: number, at: ArrayLike<number>): number {
    if (this.nearest.length !== k) this.nearest = new Float64Array(k)
    this.nearest.fill(Number.POSITIVE_INFINITY)
    this.search(0, 0, this.order.length, at)
    return this.nearest[k - 1]
  }

  /** Points nearer than `radius` to `at` in every coordinate. */
  countWithin(radius: number, at: ArrayLike<number>): number {
    return this.count(0, 0, this.order.length, at, radius)
  }

  private build(branch: number, from: number, to: number): void {
    const box = this.boxOf(branch)
    let widest = 0
    for (let d = 0; d < this.dimensions; d++) {
      let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
      for (let i = from; i < to; i++) {
        const value = this.columns[d][this.order[i]]
        if (value < least) least = value
        if (value > most) most = value
      }
      box[2 * d] = least
      box[2 * d + 1] = most
      if (most - least > box[2 * widest + 1] - box[2 * widest]) widest = d
    }
    if (to - from <= leafSize) return
    const column = this.columns[widest]
    const middle = (from + to) >> 1
    partitionAround(this.order, column, from, to, middle)
    this.build(2 * branch + 1, from, middle)
    this.build(2 * branch + 2, middle, to)
  }

  private boxOf(branch: number): Float64Array {
    const length = 2 * this.dimensions
    return this.boxes.subarray(branch * length, (branch + 1) * length)
  }

  private search(branch: number, from: number, to: number, at: ArrayLike<number>): void {
    const { nearest } = this
    const last = nearest.length - 1
    if (to - from <= leafSize) {
      for (let i = from; i < to; i++) {
        const distance = this.distance(i, at)
        if (distance >= nearest[last]) continue
        let place = last
        for (; place > 0 && nearest[place - 1] > distance; place--) nearest[place] = nearest[place - 1]
        nearest[place] = distance
      }
      return
    }
    const middle = (from + to) >> 1
    const left = 2 * branch + 1
    const right = left + 1
    const toLeft = this.gap(left, at)
    const toRight = this.gap(right, at)
    if (toLeft <= toRight) {
      if (toLeft < nearest[last]) this.search(left, from, middle, at)
      if (toRight < nearest[last]) this.search(right, middle, to, at)
    } else {
      if (toRight < nearest[last]) this.search(right, middle, to, at)
      if (toLeft < nearest[last]) this.search(left, from, middle, at)
    }
  }

  private count(branch: number, from: number, to: number, at: ArrayLike<number>, radius: number): number {
    const first = 2 * this.dimensions * branch
    let inside = true
    for (let d = 0; d < this.dimensions; d++) {
      const low = this.boxes[first + 2 * d]
      const high = this.boxes[first + 2 * d + 1]
      if (low - at[d] >= radius || at[d] - high >= radius) return 0
      if (at[d] - low >= radius || high - at[d] >= radius) inside = false
    }
    if (inside) return to - from
    if (to - from <= leafSize) {
      let found = 0
      for (let i = from; i < to; i++) if (this.distance(i, at) < radius) found++
      return found
    }
    const middle = (from + to) >> 1
    return this.count(2 * branch + 1, from, middle, at, radius) + this.count(2 * branch + 2, middle, to, at, radius)
  }

  private distance(place: number, at: ArrayLike<number>): number {
    let largest = 0
    const start = place * this.dimensions
    for (let d = 0; d < this.dimensions; d++) {
      const difference = Math.abs(this.points[start + d] - at[d])
      if (difference > largest) largest = difference
    }
    return largest
  }

  /** How far `at` lies outside a branch's box. */
  private gap(branch: number, at: ArrayLike<number>): number {
    const first = 2 * this.dimensions * branch
    let largest = 0
    for (let d = 0; d < this.dimensions; d++) {
      const outside = Math.max(this.boxes[first + 2 * d] - at[d], at[d] - this.boxes[first + 2 * d + 1])
      if (outside > largest) largest = outside
    }
    return largest
  }
}
