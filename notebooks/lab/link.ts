import type { Text } from '../../experiments/spec/text.ts'
import {
  type ChannelName,
  channelNames,
  instruments,
  type ParameterName,
  parameterSchema,
  type PolicyInstrument,
  presets,
  places,
} from '../../model/index.ts'
import { firstSetting, type Scenario, type Setting } from './scenario.ts'

/** What a link says: a setting and the model it was made with; or the entry that nobody can read. */
export type Linked =
  | { status: 'ok'; setting: Setting; model?: string }
  | { status: 'error'; offender: string; message: Text }

/** Fields of a policy in a link, in this order. */
const fields = ['instrument', 'amount', 'start', 'end', 'region', 'sector', 'size', 'financing'] as const

const choices = {
  region: places.region,
  sector: places.sector,
  size: places.size,
  financing: ['debt', 'tax'],
} as const

/** The setting as the part of an address behind `#`. */
export function writeLink({ scenario, other, seed, ticks }: Setting, model: string): string {
  const entries = new URLSearchParams({ model, seed: String(seed), ticks: String(ticks) })
  writeScenario(entries, '', scenario)
  if (other) writeScenario(entries, 'other.', other)
  return entries.toString()
}

function writeScenario(entries: URLSearchParams, prefix: string, { preset, parameters, policies, cut }: Scenario) {
  entries.append(`${prefix}preset`, preset)
  for (const [name, value] of Object.entries(parameters)) entries.append(prefix + name, JSON.stringify(value))
  for (const policy of policies) {
    entries.append(
      `${prefix}policy`,
      fields
        .map((field) => policy[field] ?? '')
        .join('~')
        .replace(/~+$/, ''),
    )
  }
  if (cut.length > 0) entries.append(`${prefix}cut`, cut.join('~'))
}

/** Reads what `writeLink` wrote; an empty text is the lab's first setting. */
export function readLink(text: string): Linked {
  const entries = new URLSearchParams(text)
  if (!entries.has('preset')) return { status: 'ok', setting: firstSetting }
  try {
    const seed = whole(entries, 'seed', firstSetting.seed, 0, 2 ** 32 - 1)
    const ticks = whole(entries, 'ticks', firstSetting.ticks, 4, 400)
    const other = entries.has('other.preset') ? { other: readScenario(entries, 'other.') } : {}
    const setting = { scenario: readScenario(entries, ''), ...other, seed, ticks }
    return { status: 'ok', setting, model: entries.get('model') ?? undefined }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { status: 'error', offender: error.message, message: unreadable(error.message) }
  }
}

class Unreadable extends Error {}

const unreadable = (offender: string): Text => ({
  en: `The link holds "${offender}", which this lab does not know: the first setting is shown instead.`,
  zh: `链接含有“${offender}”，本实验室无法识别：改为显示初始设定。`,
})

function whole(entries: URLSearchParams, name: string, absent: number, low: number, high: number): number {
  const text = entries.get(name)
  if (text === null) return absent
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < low || value > high) throw new Unreadable(`${name}=${text}`)
  return value
}

const known = new Set(['model', 'seed', 'ticks', 'preset', 'policy', 'cut', 'lang'])

function readScenario(entries: URLSearchParams, prefix: string): Scenario {
  const preset = entries.get(`${prefix}preset`) ?? ''
  if (!Object.hasOwn(presets, preset)) throw new Unreadable(`preset=${preset}`)
  const parameters: Record<string, unknown> = {}
  for (const [key, text] of entries) {
    const name = key.slice(prefix.length)
    if (!key.startsWith(prefix) || name.startsWith('other.') || known.has(name)) continue
    parameters[name] = parameterValue(name, text)
  }
  const policies = entries.getAll(`${prefix}policy`).map(readPolicy)
  const cut = (entries.get(`${prefix}cut`) ?? '').split('~').filter(Boolean)
  const strange = cut.find((name) => !(channelNames as string[]).includes(name))
  if (strange) throw new Unreadable(`cut=${strange}`)
  return { preset, parameters, policies, cut: cut as ChannelName[] }
}

function parameterValue(name: string, text: string): unknown {
  if (!Object.hasOwn(parameterSchema.shape, name)) throw new Unreadable(name)
  const offender = `${name}=${text}`
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Unreadable(offender)
  }
  const parsed = parameterSchema.shape[name as ParameterName].safeParse(value)
  if (!parsed.success) throw new Unreadable(offender)
  return parsed.data
}

function readPolicy(text: string): PolicyInstrument {
  const written = text.split('~')
  const policy = Object.fromEntries(
    fields.flatMap((field, at) => {
      const value = written[at]
      if (!value) return []
      return [[field, ['amount', 'start', 'end'].includes(field) ? Number(value) : value]]
    }),
  ) as unknown as PolicyInstrument
  const { instrument, amount, start, end = start + 1 } = policy
  const sound =
    Object.hasOwn(instruments, instrument) &&
    Number.isFinite(amount) &&
    [start, end].every(Number.isSafeInteger) &&
    start >= 0 &&
    end > start &&
    Object.entries(choices).every(([field, words]) => {
      const value = policy[field as keyof typeof choices]
      return value === undefined || (words as readonly string[]).includes(value)
    })
  if (!sound) throw new Unreadable(`policy=${text}`)
  return policy
}
