import { channelDeclarations, type ChannelName } from '../../../../model/index.ts'
import type { PushedOutcome } from '../../../analysis/kits/feedback/feedback-kit.ts'
import { drawable } from '../../../chart/drawable.ts'
import { fill } from '../../../chart/fill.ts'
import { impulseResponse } from '../../../chart/impulse-response.ts'
import { intervalRows } from '../../../chart/interval-rows.ts'
import { differenceUnit, unitOf } from '../../../chart/units.ts'
import { groupBy } from '../../../analysis/group-by.ts'
import type { Text } from '../../../spec/text.ts'
import { axisWords } from '../../words/charts.ts'
import { pushedWords as words } from '../../words/pushed.ts'
import { isKnown } from '../cells.ts'
import { shortSettingTexts } from '../setting-text.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** Settings and channels that one chart of lines or dots shows. */
const mostLines = 5
const mostChannels = 3

/** Gains by setting, or by channel where there is one setting, and the responses to the push. */
export function pushedFigures(varied: VariedResults): PlannedFigure[] {
  const byOutcome = groupBy(varied.pushed ?? [], ({ outcome }) => outcome)
  return [...byOutcome.values()].flatMap((pushed) => [
    pushed.length > 1 ? gainsBySetting(pushed, varied) : gainsByChannel(pushed[0], varied),
    responseFigure(pushed, varied),
  ])
}

const settingTexts = (pushed: readonly PushedOutcome[], varied: VariedResults): Text[] =>
  shortSettingTexts(
    pushed.map(({ setting }) => setting),
    varied,
  )

const titleOf = (channel: string): Text => channelDeclarations[channel as ChannelName]

/** Channels whose own gain is told from 0 at some setting, the largest first. */
export function leadingChannels(pushed: readonly PushedOutcome[]): string[] {
  const largest = (channel: string): number =>
    Math.max(
      0,
      ...pushed.map(({ gains }) => {
        const own = gains?.find((each) => each.channel === channel)?.alone
        return isKnown(own) && own.distinguishable ? Math.abs(own.estimate) : 0
      }),
    )
  const channels = (pushed[0].gains ?? []).map(({ channel }) => ({ channel, size: largest(channel) }))
  return channels
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .map(({ channel }) => channel)
}

function gainsBySetting(pushed: readonly PushedOutcome[], varied: VariedResults): PlannedFigure {
  const channels = leadingChannels(pushed).slice(0, mostChannels)
  return gainFigure(pushed[0], varied, axisWords.factor, settingTexts(pushed, varied), [
    { label: words.all, estimates: pushed.map(({ all }) => (isKnown(all) ? all : null)) },
    ...channels.map((channel) => ({
      label: fill(words.alone, { channel: titleOf(channel) }),
      estimates: pushed.map(({ gains }) => {
        const own = gains?.find((each) => each.channel === channel)?.alone
        return isKnown(own) ? own : null
      }),
    })),
  ])
}

function gainsByChannel(pushed: PushedOutcome, varied: VariedResults): PlannedFigure {
  const { gains = [], all } = pushed
  const rows = [words.all, ...gains.map(({ channel }) => titleOf(channel))]
  const estimates = [all, ...gains.map(({ alone }) => alone)].map((each) => (isKnown(each) ? each : null))
  return gainFigure(pushed, varied, { title: words.channel, unit: axisWords.factor.unit }, rows, [
    { label: words.gain, estimates },
  ])
}

function gainFigure(
  { outcome }: PushedOutcome,
  varied: VariedResults,
  y: { title: Text; unit: Text },
  rows: Text[],
  series: { label: Text; estimates: (NonNullable<PushedOutcome['all']> | null)[] }[],
): PlannedFigure {
  const table = {
    text: {
      title: fill(words.gains, { outcome: varied.outcome(outcome).label }),
      x: { title: words.gain, unit: words.ratio },
      y,
      n: varied.manifest.experiment.replicates,
      count: words.pairs,
      band: words.gainMeaning,
    },
    unit: 'ratio',
    rows,
    series,
    reference: { value: 1, label: words.unbounded },
  }
  return { chart: 'gains', outcome, ...drawable(intervalRows, table) }
}

function responseFigure(pushed: readonly PushedOutcome[], varied: VariedResults): PlannedFigure {
  const { design, replicates } = varied.manifest.experiment
  const { start = 0, end } = design.kind === 'feedback' ? design.push : {}
  const [{ outcome, ticks }] = pushed
  const { label, unit } = varied.outcome(outcome)
  const changed = differenceUnit(unit)
  const settings = settingTexts(pushed, varied)
  const places = pushed.map((_, i) => i)
  const shown = places.filter((i) => pushed.length <= mostLines || i % Math.ceil(pushed.length / mostLines) === 0)
  const table = {
    text: {
      title: fill(words.response, { outcome: label }),
      x: { title: words.quarter, unit: words.quarters },
      y: { title: words.difference, unit: unitOf(changed).name },
      n: replicates,
      count: words.pairs,
      band: words.responseMeaning,
    },
    unit: changed,
    push: { start, end: end ?? ticks[ticks.length - 1] },
    series: shown.map((i) => ({
      label: pushed.length > 1 ? settings[i] : label,
      response: pushed[i].response,
    })),
  }
  return { chart: 'push-response', outcome, ...drawable(impulseResponse, table) }
}
