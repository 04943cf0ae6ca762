import { parameterSchema, presets } from '../../model/index.ts'
import type { OutcomeUse } from './check-outcomes.ts'
import type { Claim, Measure, NumberName } from './claim.ts'
import type { WrittenClaim } from './claim-schema.ts'
import { measureTwice, notAblated } from './design-messages.ts'
import { aboutValue, type Finding } from './finding.ts'
import { type ParameterKey, parameterKeys } from './forms/parameter-key.ts'
import { outOfRange } from './out-of-range.ts'
import { checkPlace, placeOf, type Setting } from './places.ts'
import { canonical, settingsOf } from './read-design.ts'
import type { Reporter } from './reporter.ts'
import type { Complaint } from './spec-error.ts'

interface Asked extends Setting {
  document: Record<string, unknown>
  reporters: readonly Reporter[]
}

/** The claim of a file, the outcomes that its measures read, and its faults. */
export function readClaim(
  written: WrittenClaim,
  asked: Asked,
): { claim: Claim; uses: OutcomeUse[]; findings: Finding[] } {
  const { id, mechanism, ablation, reversed, measures, missing, note } = written
  const taken = new Set(asked.reporters.map(({ name }) => name))
  const findings = measures.flatMap((measure, index) => {
    const path = ['claim', 'measures', index]
    const twice = taken.has(measure.name) ? [aboutValue([...path, 'name'], measureTwice(measure.name))] : []
    taken.add(measure.name)
    const pairs = measure.kit === 'twins' ? measure.pairs : []
    const places = pairs.flatMap((pair, k) =>
      pair.flatMap((place, side) => checkPlace(place, [...path, 'pairs', k, side], asked)),
    )
    return [...twice, ...places]
  })
  const uses = measures.flatMap((measure, index) => {
    const path = ['claim', 'measures', index]
    const of = { name: measure.of, path: [...path, 'of'] }
    return 'on' in measure ? [of, { name: measure.on, path: [...path, 'on'] }] : [of]
  })
  const claim: Claim = {
    id,
    mechanism,
    ablation: ablation && { parameters: settingsOf(ablation.parameters, asked.document) },
    reversed: reversed && {
      parameters: settingsOf(reversed.parameters, asked.document),
      turn: reversed.turn as NumberName[],
    },
    measures: measures.map((measure) => measureOf(measure, asked)),
    missing,
    note,
  }
  const varied = [
    ...checkVariation('ablation', ablation, asked),
    ...checkVariation('reversed', reversed, asked),
    ...checkTurned(reversed?.turn ?? [], asked),
  ]
  return { claim, uses, findings: [...findings, ...varied] }
}

function measureOf(written: WrittenClaim['measures'][number], setting: Setting): Measure {
  if (written.kit !== 'twins') return written
  const pairs = written.pairs.map(([first, second]) => ({
    first: placeOf(first, setting),
    second: placeOf(second, setting),
  }))
  return { ...written, pairs }
}

function checkVariation(key: string, variation: { parameters: object } | undefined, { factors }: Asked): Finding[] {
  const varied = new Set(factors.map(({ name }) => name))
  return Object.keys(variation?.parameters ?? {})
    .filter((name) => varied.has(canonical(name)))
    .map((name) => aboutValue(['claim', key, 'parameters', name], notAblated(name)))
}

/** A number that varies cannot be turned, nor one whose value with the other sign is out of its range. */
function checkTurned(turn: readonly string[], { factors, document }: Asked): Finding[] {
  const varied = new Set(factors.map(({ name }) => name))
  return turn.flatMap((name, index) => {
    const about = (complaint: Complaint) => [aboutValue(['claim', 'reversed', 'turn', index], complaint)]
    if (varied.has(name)) return about(notAblated(name))
    const key = parameterKeys.get(name) as ParameterKey
    const out = valuesOf(name, document).find((value) => !key.value.safeParse(0 - value).success)
    return out === undefined ? [] : about(outOfRange(name, String(0 - out), key.meta))
  })
}

/** What a file sets a number to, under `parameters` and in alternatives, and what its preset does. */
function valuesOf(name: string, document: Record<string, unknown>): number[] {
  const { preset, parameters, design } = document as {
    preset?: string
    parameters?: object
    design?: { alternatives?: { parameters?: object }[] }
  }
  const usual = parameterSchema.parse(presets[preset ?? 'china-2023']?.parameters ?? {})
  const all = [usual, parameters, ...(design?.alternatives ?? []).map((each) => each.parameters)]
  const values = all.map((set) => (set as Record<string, unknown> | undefined)?.[name])
  return values.filter((value) => typeof value === 'number')
}
