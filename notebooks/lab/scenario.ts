import type { ChannelName, Parameters, PolicyInstrument } from '../../model/index.ts'
import { presets, resolveParameters } from '../../model/index.ts'

/** An economy and what is done to it. */
export interface Scenario {
  preset: string
  /** What differs from the preset. */
  parameters: Partial<Parameters>
  policies: readonly PolicyInstrument[]
  /** Channels that are cut. */
  cut: readonly ChannelName[]
}

/** All that a link holds. */
export interface Setting {
  scenario: Scenario
  /** The scenario it is compared with, on the same seeds. */
  other?: Scenario
  seed: number
  /** Quarters. */
  ticks: number
}

/** Sizes of the economy that the page offers: 2,000 agents run in well under a second. */
export const sizes = {
  small: { firms: 50, workersPerFirm: 10 },
  medium: { firms: 100, workersPerFirm: 19 },
  large: { firms: 500, workersPerFirm: 20 },
} as const

/** A preset as the lab opens it: no larger than what runs while one waits. */
export function scenarioOf(preset: string): Scenario {
  const { firms } = resolveParameters(preset, {})
  const { parameters } = presets[preset]
  const fixed = 'firms' in parameters || 'workersPerFirm' in parameters || firms <= sizes.medium.firms
  return { preset, parameters: fixed ? {} : { ...sizes.medium }, policies: [], cut: [] }
}

export const firstSetting: Setting = { scenario: scenarioOf('china-2023'), seed: 2023, ticks: 80 }

/** A scenario with one parameter set; a value that the preset has anyway is left out. */
export function withParameter(scenario: Scenario, name: keyof Parameters, value: unknown): Scenario {
  const plain = resolveParameters(scenario.preset, {})[name]
  const parameters: Record<string, unknown> = { ...scenario.parameters, [name]: value }
  if (JSON.stringify(plain) === JSON.stringify(value)) delete parameters[name]
  return { ...scenario, parameters }
}
