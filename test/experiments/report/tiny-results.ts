import type { Observed } from '../../../experiments/report/observed.ts'
import type { Results } from '../../../experiments/report/results.ts'
import { experimentOf } from '../experiment-of.ts'

const ticks = 80

/** A path of `ticks + 1` quarters as a function of the part of the time that has passed, 0 to 1. */
export type Shape = (part: number, replicate: number) => number

/**
 * Results made by hand, to test what a report says of them. Replicates are numbered from 0.
 * @param shapes columns by name, each with unit and path
 */
export function tinyResults(shapes: Record<string, [unit: string, shape: Shape]>, n = 20): Results {
  const years = Float64Array.from({ length: ticks + 1 }, (_, tick) => 2023.5 + tick / 4)
  const observed: Observed[] = Object.entries(shapes).map(([name, [unit]]) => ({ name, unit, en: name, zh: name }))
  return {
    n,
    years,
    observed,
    parameters: { growth: 0.04, firms: 500, workersPerFirm: 20 },
    manifest: {
      format: 2,
      status: 'complete',
      experiment: {
        ...experimentOf({ preset: 'null', ticks, replicates: n }),
        file: 'experiments/tiny.yaml',
        name: 'tiny',
        title: { en: 'A tiny economy <1>', zh: '小型经济 <1>' },
        seed: 7,
      },
      parameters: {} as Results['manifest']['parameters'],
      versions: { nqpf: '0', model: '0', node: '0' },
      machine: { platform: 'any', architecture: 'any', cores: 2 },
      started: '2026-01-01T00:00:00.000Z',
      seconds: 1,
      stateHash: '0123456789abcdef',
      counts: { runs: n, points: 1, done: n, failed: 0, missing: 0 },
      failures: [],
      plan: '0123456789abcdef',
      layout: Object.keys(shapes),
      files: {},
    },
    paths(name) {
      const shape = shapes[name]?.[1]
      return (
        shape &&
        Array.from({ length: n }, (_, replicate) =>
          Float64Array.from(years, (_year, tick) => shape(tick / ticks, replicate)),
        )
      )
    },
  }
}
