import { describe, expect, it } from 'vitest'
import { planRuns } from '../../experiments/design/plan-runs.ts'
import { replicateSeed } from '../../experiments/design/replicate-seed.ts'
import { experimentFrom } from '../../experiments/spec/load-experiment.ts'
import { observables, resolveParameters, simulate, stateHash } from '../../model/index.ts'
import { advance, economyAt, liveRun } from '../../notebooks/engine/live-run.ts'
import { momentOf } from '../../notebooks/engine/moment.ts'
import type { Reply } from '../../notebooks/engine/protocol.ts'
import { draftOf, type RunSpec } from '../../notebooks/engine/run-spec.ts'
import { experimentFile } from '../../notebooks/lab/experiment-file.ts'
import { tableFile } from '../../notebooks/lab/table-file.ts'

const spec: RunSpec = {
  preset: 'closed-toy',
  parameters: { openness: 0.8 },
  policies: [{ instrument: 'adoptionSubsidy', amount: 0.2, start: 1, end: 9 }],
  cut: [],
  seed: 7,
  replicate: 2,
  ticks: 14,
}

/** The run in slices that hold one quarter each: a clock that leaps. */
function inSlices(of: RunSpec, until = of.ticks) {
  const live = liveRun(of, until)
  const replies: Reply[] = []
  let time = 0
  while (!live.ended && (live.economy?.tick ?? -1) < until) replies.push(...advance(live, 1, 10, () => (time += 8)))
  return { live, replies }
}

const hashIn = (replies: readonly Reply[]) => replies.flatMap((one) => (one.kind === 'done' ? [one.stateHash] : []))[0]

function whole({ preset, parameters, policies, seed, replicate, ticks }: RunSpec) {
  const outcome = simulate(resolveParameters(preset, parameters), {
    seed: replicateSeed(seed, replicate),
    ticks,
    policies,
  })
  if (outcome.status !== 'done') throw new Error(outcome.message.en)
  return outcome
}

describe('a run in slices', () => {
  const { live, replies } = inSlices(spec)

  it('gives the rows and the state of one that is made at once', () => {
    const rows = replies.flatMap((one) => (one.kind === 'rows' ? [...one.rows] : []))
    expect(Float64Array.from(rows)).toEqual(whole(spec).series)
    expect(hashIn(replies)).toBe(whole(spec).stateHash)
    expect(replies.filter(({ kind }) => kind === 'rows').length).toBeGreaterThan(5)
  })

  it('goes back to any quarter', () => {
    for (const tick of [0, 3, 10, 13, 14]) {
      const economy = economyAt(live, tick)
      expect(economy && stateHash(economy)).toBe(whole({ ...spec, ticks: tick }).stateHash)
    }
  })

  it('stops where it is asked to, and has not ended', () => {
    const { live } = inSlices(spec, 5)
    expect([live.economy?.tick, live.ended]).toEqual([5, false])
  })

  it('tells each agent and closed accounts', () => {
    const economy = economyAt(live, 6)
    if (!economy) throw new Error('no economy')
    const { agents, accounts } = momentOf(economy, undefined)
    expect(agents.firms.count).toBe(60)
    const deposits = agents.households.columns.find(({ name }) => name === 'deposits')
    expect(deposits?.values).toEqual(economy.households.deposits)
    for (const row of accounts.flows.values) expect(row.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 6)
  })

  it('says why there is no such economy', () => {
    const { replies } = inSlices({ ...spec, parameters: { ...spec.parameters, computeShare: 0.2 } })
    expect(replies).toMatchObject([{ kind: 'stopped', tick: 0 }])
  })
})

describe('a cut channel', () => {
  it('changes the run, and the same cut gives the same bits', () => {
    const cut: RunSpec = { ...spec, cut: ['peerShare'] }
    const [one, other] = [hashIn(inSlices(cut).replies), hashIn(inSlices(cut).replies)]
    expect(one).toBe(other)
    expect(one).not.toBe(hashIn(inSlices(spec).replies))
  })
})

describe('a draft', () => {
  it('is the same economy on fewer firms, never on more', () => {
    expect(draftOf({ ...spec, preset: 'china-2023', parameters: {} }).parameters).toEqual({
      firms: 50,
      workersPerFirm: 10,
    })
    expect(draftOf({ ...spec, parameters: { firms: 20, workersPerFirm: 5 } }).parameters).toEqual({
      firms: 20,
      workersPerFirm: 5,
    })
  })
})

describe('the files one takes along', () => {
  const scenario = { preset: spec.preset, parameters: spec.parameters, policies: spec.policies, cut: [] }

  it('are an experiment whose first run is the one of the page', () => {
    const text = experimentFile({ scenario, seed: 7, ticks: 14 }, 3, 'https://lab.example/#x')
    const loaded = experimentFrom(text, 'from-the-lab.yaml')
    if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded.errors))
    const { experiment } = loaded
    expect(experiment).toMatchObject({
      preset: 'closed-toy',
      parameters: { openness: 0.8 },
      policies: spec.policies,
      ticks: 14,
    })
    expect(planRuns(experiment, experiment.seed ?? 0).map(({ job }) => job.seed)).toEqual(
      [0, 1, 2].map((each) => replicateSeed(7, each)),
    )
  })

  it('are a table with all figures in full', () => {
    const { series } = whole(spec)
    const lines = tableFile({ rows: series, tick: spec.ticks }).trimEnd().split('\n')
    expect(lines[0].split(',')).toEqual(['tick', 'year', ...observables.map(({ name }) => name)])
    expect(lines).toHaveLength(spec.ticks + 2)
    expect(lines[3].split(',').slice(2).map(Number)).toEqual([
      ...series.subarray(2 * observables.length, 3 * observables.length),
    ])
  })
})
