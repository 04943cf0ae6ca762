import type { Factor } from '../../spec/factor.ts'
import { drawsOf, streams } from '../draws.ts'
import type { Point } from '../point.ts'
import { squaredDistance, toPoint } from '../unit-cube.ts'
import { spreadApart } from './spread-apart.ts'
import { trajectory } from './trajectory.ts'

export interface MorrisOptions {
  trajectories: number
  /** Levels of the grid; an even number lets every level be met equally often. */
  levels: number
  /** Trajectories drawn, from which those that lie farthest apart are kept; by default up to ten times as many. */
  candidates?: number
}

/** Distances of coordinates that the choice may compute: about half a second. */
const effort = 2e8

/** Settings for elementary effects: `trajectories` walks of k + 1 points, one after the other. */
export function morris(factors: readonly Factor[], options: MorrisOptions, seed: number): Point[] {
  const { trajectories, levels, candidates = affordable(trajectories, factors.length) } = options
  const drawn = Array.from({ length: Math.max(trajectories, candidates) }, (_, i) =>
    trajectory(factors.length, levels, drawsOf(seed, streams.morris, i)),
  )
  // With few factors and levels walks repeat, and a walk made twice tells nothing new.
  const distinct = [...new Map(drawn.map((walk) => [JSON.stringify(walk), walk])).values()]
  const pool = distinct.length < trajectories ? drawn : distinct
  const kept = pool.length === trajectories ? pool : farthestApart(pool, trajectories)
  return kept.flat().map((shares) => toPoint(factors, shares))
}

function affordable(trajectories: number, k: number): number {
  return Math.min(10 * trajectories, Math.floor(Math.sqrt(effort / ((k + 1) ** 2 * k + 1))))
}

/** Two walks are as far apart as the Euclidean distances of all pairs of their points sum up to. */
function farthestApart(walks: readonly number[][][], count: number): number[][][] {
  const distances = walks.map(() => new Array<number>(walks.length).fill(0))
  for (let i = 0; i < walks.length; i++) {
    for (let j = 0; j < i; j++) {
      let sum = 0
      for (const p of walks[i]) for (const q of walks[j]) sum += Math.sqrt(squaredDistance(p, q))
      distances[i][j] = sum
      distances[j][i] = sum
    }
  }
  return spreadApart(distances, count).map((index) => walks[index])
}
