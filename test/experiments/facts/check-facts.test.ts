import { describe, expect, it } from 'vitest'
import { acceptedRange, checkFacts } from '../../../experiments/facts/check-facts.ts'
import type { Fact, Reading } from '../../../experiments/facts/fact.ts'
import { loadFacts } from '../../../experiments/facts/load-facts.ts'
import { readFact } from '../../../experiments/facts/read-fact.ts'
import type { Replicates } from '../../../experiments/measure/replicates.ts'

/** Two replicates over two years; the second is a tenth larger. */
const columns: Record<string, Float64Array[]> = {
  computeCapacity: [1, 1.1].map((size) =>
    Float64Array.from({ length: 9 }, (_, tick) => 200 * size * 1.2 ** (tick / 4)),
  ),
  capacityBasic: [1, 1.1].map((size) => new Float64Array(9).fill(100 * size)),
}
const runs: Replicates = {
  n: 2,
  years: Float64Array.from({ length: 9 }, (_, tick) => 2023.5 + tick / 4),
  parameters: { growth: 0.05, hubGreenPower: 0.82, shares: [0.1, 0.2] },
  paths: (name) => columns[name],
}

describe('readFact', () => {
  const cases: [Reading, number[] | undefined][] = [
    [{ kind: 'at', of: ['computeCapacity'], tick: 0 }, [200, 220]],
    [{ kind: 'at', of: ['computeCapacity', 'capacityBasic'], tick: 0 }, [300, 330]],
    [{ kind: 'share', of: ['capacityBasic'], whole: ['computeCapacity'], tick: 0 }, [0.5, 0.5]],
    [{ kind: 'growth', of: ['computeCapacity'], from: 0, to: 8 }, [0.2, 0.2]],
    [{ kind: 'above', of: ['computeCapacity'], parameter: 'growth', from: 0, to: 8 }, [0.15, 0.15]],
    [{ kind: 'project', of: ['computeCapacity'], from: 0, to: 8, base: 100, years: 2 }, [144, 144]],
    [{ kind: 'parameter', name: 'hubGreenPower' }, [0.82]],
    [{ kind: 'parameter', name: 'shares', element: 1 }, [0.2]],
    [{ kind: 'parameter', name: 'growth', compound: 2 }, [1.1025]],
    [{ kind: 'at', of: ['computeCapacity'], tick: 9 }, undefined],
    [{ kind: 'at', of: ['unheard'], tick: 0 }, undefined],
    [{ kind: 'parameter', name: 'unheard' }, undefined],
    [{ kind: 'none', en: 'why', zh: '原因' }, undefined],
  ]
  it.each(cases)('%j', (reading, expected) => {
    const figures = readFact(reading, runs)
    expect(figures?.length).toBe(expected?.length)
    expected?.forEach((figure, i) => expect(figures?.[i]).toBeCloseTo(figure, 9))
  })
})

const fact = (change: Partial<Fact>): Fact => ({
  id: 'test',
  value: 200,
  unit: 'EFLOPS',
  source: '000',
  use: 'calibrate',
  en: 'test',
  zh: '测试',
  read: { kind: 'at', of: ['computeCapacity'], tick: 0 },
  ...change,
})

describe('checkFacts', () => {
  it.each<[Partial<Fact>, boolean | undefined]>([
    [{ value: 210 }, true],
    [{ value: 205.5 }, false],
    [{ value: 240, use: 'check' }, true],
    [{ value: 245, use: 'check' }, false],
    [{ value: [150, 207] }, true],
    [{ value: 100 }, false],
    [{ value: 100, bound: 'over' }, true],
    [{ value: 300, bound: 'under' }, true],
    [{ value: 180, use: 'check', tolerance: { points: 1 } }, false],
    [{ value: 200.5, use: 'check', tolerance: { points: 1 } }, true],
    [{ read: { kind: 'none', en: 'why', zh: '原因' } }, undefined],
  ])('%j is hit: %s', (change, hit) => {
    expect(checkFacts([fact(change)], runs)[0].hit).toBe(hit)
  })

  it('gives a limit no far side', () => {
    expect(acceptedRange(fact({ value: 100, bound: 'over' }))).toEqual([98, Number.POSITIVE_INFINITY])
    expect(acceptedRange(fact({ value: 100, bound: 'under' }))).toEqual([Number.NEGATIVE_INFINITY, 102])
  })
})

describe('facts.yaml', () => {
  const { facts, sources } = loadFacts()

  it('names each figure once, with a source that it lists', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    expect(facts.filter(({ source }) => !(source in sources))).toEqual([])
  })
})
