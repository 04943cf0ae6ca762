import type { Manifest } from '../../../store/manifest.ts'
import { groupBy } from '../../group-by.ts'
import type { Section, Value } from '../../section.ts'
import { words } from '../../words.ts'
import type { FeedbackAnswer, PushedOutcome } from './feedback-kit.ts'
import { feedbackKitWords as own } from './words.ts'

/** Tables of the feedback kit: responses, gains where runs hold channels, then what watching alone would say. */
export function feedbackSections(answer: FeedbackAnswer, manifest: Manifest | undefined): Section[] {
  const { pushed, observed, channels } = answer
  const nameOf = (push: number): Value => nameOfPush(push, answer, manifest)
  const settings = settingColumns(pushed[0])
  const responses: Section = {
    name: 'feedback-response',
    title: own.responseTitle,
    columns: [
      ...settings,
      { name: 'push', title: own.push },
      { name: 'outcome', title: words.outcome },
      { name: 'pairs', title: own.pairs },
      ...shownTicks(pushed[0]).map((tick) => ({ name: `tick${tick}`, title: own.atTick(tick) })),
      { name: 'size', title: own.size },
      { name: 'growth', title: own.growth },
    ],
    rows: pushed.map((each) => ({
      ...each.setting,
      push: nameOf(each.push),
      outcome: each.outcome,
      pairs: each.n,
      ...Object.fromEntries(shownTicks(each).map((tick) => [`tick${tick}`, each.response[each.ticks.indexOf(tick)]])),
      size: each.size,
      growth: each.growth,
    })),
    notes: [own.responseNote, ...(channels.length === 0 ? [own.noGains] : [])],
  }
  const watching: Section = {
    name: 'feedback-observed',
    title: own.observedTitle,
    columns: (['cause', 'effect', 'granger', 'causality', 'transferEntropy', 'rows'] as const).map((name) => ({
      name,
      title: own[name],
    })),
    rows: observed.map(({ p, ...each }) => ({ ...each, granger: p })),
    notes: [own.observedNote, ...(pushed.length === 0 ? [own.noPush] : [])],
  }
  return [
    ...(pushed.length > 0 ? [responses] : []),
    ...[...groupBy(pushed, ({ outcome }) => outcome).values()]
      .map((own) => own.filter(({ gains }) => gains !== undefined))
      .filter((own) => own.length > 0)
      .map((own) => gainSection(own, nameOf)),
    ...(observed.length > 0 ? [watching] : []),
  ]
}

/** After the first tick, at half time and at the end. */
function shownTicks(each: PushedOutcome | undefined): number[] {
  const ticks = each?.ticks ?? []
  return [...new Set([ticks[1], ticks[Math.floor(ticks.length / 2)], ticks[ticks.length - 1]])].filter(
    (tick) => tick !== undefined,
  )
}

/** Alternatives of a comparison have names. */
function nameOfPush(push: number, { trigger }: FeedbackAnswer, manifest: Manifest | undefined): Value {
  const design = manifest?.experiment.design
  if (design?.kind !== 'compare' || trigger !== 'alternative') return push
  return design.alternatives[push]?.title ?? push
}

/** What varies between the settings at which the push was done. */
const settingColumns = (each: PushedOutcome | undefined): Section['columns'] =>
  Object.keys(each?.setting ?? {}).map((name) => ({ name, title: { en: name, zh: name } }))

function gainSection(pushed: readonly PushedOutcome[], nameOf: (push: number) => Value): Section {
  return {
    name: 'feedback-gains',
    title: own.gainTitle,
    outcome: pushed[0].outcome,
    columns: [
      ...settingColumns(pushed[0]),
      ...(['push', 'channel', 'amid', 'alone'] as const).map((name) => ({ name, title: own[name] })),
    ],
    rows: pushed.flatMap((each) => gainRows(each, nameOf(each.push))),
    notes: [own.gainNote],
  }
}

function gainRows({ setting, gains = [], all, interaction }: PushedOutcome, push: Value): Section['rows'] {
  const row = (channel: Value, amid: Value, alone: Value) => ({ ...setting, push, channel, amid, alone })
  return [
    ...gains.map(({ channel, amid, alone }) => row(channel, amid ?? null, alone ?? null)),
    row(own.all, all ?? null, null),
    row(own.interaction, interaction ?? null, null),
  ]
}
