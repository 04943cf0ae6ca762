import { describe, expect, it } from 'vitest'
import { observables, parameterSchema } from '../../model/index.ts'
import { runToy } from './toy.ts'

const rowsOf = (series: Float64Array): Record<string, number>[] => {
  const width = observables.length
  return Array.from({ length: series.length / width }, (_, tick) =>
    Object.fromEntries(observables.map(({ name }, i) => [name, series[tick * width + i]])),
  )
}

const withTechnology = rowsOf(runToy().series)
const without = rowsOf(runToy({ technology: false }).series)

describe('observables', () => {
  it('have names that can be columns, each once, and words in both languages', () => {
    const names = observables.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, unit, en, zh } of observables) {
      expect(name).toMatch(/^[a-z][a-zA-Z]*$/)
      expect(unit).not.toBe('')
      expect(en).toMatch(/[A-Za-z]/)
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it.each([
    ['with technology', withTechnology],
    ['without', without],
  ])('are finite in every quarter %s', (_, rows) => {
    expect(rows).toHaveLength(9)
    for (const row of rows) {
      expect(Object.entries(row).filter(([, value]) => !Number.isFinite(value))).toEqual([])
    }
  })

  it('start at the figures that the parameters ask for', () => {
    const parameters = parameterSchema.parse({})
    const [start] = withTechnology
    expect(start.gdp).toBe(100)
    expect(start.gdpNominal).toBeCloseTo(126.06, 9)
    expect(start.computeCapacity).toBeCloseTo(parameters.startCapacity, 6)
    expect(start.dataMade).toBeCloseTo(parameters.startData, 6)
    expect(start.powerUse).toBeCloseTo(parameters.startPower, 6)
    expect(start.debtToGdp).toBeCloseTo(parameters.debtRatio, 9)
    expect(start.valueAddedAgriculture).toBeCloseTo(parameters.valueAddedShares[0], 3)
    expect(start.gdpGrowth).toBeCloseTo(parameters.growth, 9)
    expect(start.inflation).toBeCloseTo(parameters.inflationTarget, 9)
    for (const name of ['computePriceBasic', 'computePriceIntelligent', 'computePriceSuper', 'algorithmMean']) {
      expect(start[name]).toBeCloseTo(1, 9)
    }
  })

  it('split wholes into their parts', () => {
    const wholes: [parts: string[], whole: (row: Record<string, number>) => number][] = [
      [
        [
          'valueAddedAgriculture',
          'valueAddedIndustry',
          'valueAddedServices',
          'valueAddedEmerging',
          'valueAddedCompute',
        ],
        () => 1,
      ],
      [['employmentRoutine', 'employmentCognitive', 'employmentCreative'], () => 1],
      [['employmentAgriculture', 'employmentIndustry', 'employmentServices', 'employmentEmerging'], () => 1],
      [['gdpShareEast', 'gdpShareCentral', 'gdpShareWest'], () => 1],
      [['capacityBasic', 'capacityIntelligent', 'capacitySuper'], (row) => row.computeCapacity],
    ]
    for (const row of withTechnology) {
      for (const [parts, whole] of wholes) {
        const sum = parts.reduce((total, name) => total + row[name], 0)
        expect(sum / whole(row), parts[0]).toBeCloseTo(1, 8)
      }
    }
  })

  it('show no compute, data or algorithms where technology is off', () => {
    const technical = observables.filter(({ name }) =>
      /^(adoption|automation|compute|capacity|utilisation|data|algorithm|power|carbon|green|west|domestic|contribution(Compute|Data|Alg))/.test(
        name,
      ),
    )
    expect(technical.length).toBeGreaterThan(40)
    for (const row of without) {
      for (const { name } of technical) expect(row[name], name).toBe(0)
    }
  })
})
