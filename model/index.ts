/** The door of the model: all that experiments and pages may use. */
export { type AccountMatrix, accountsAt, type Accounts } from './accounts-at.ts'
export { type Aim, aims, aimsOf, places } from './agents/aims.ts'
export { type AgentKind, agentColumns, agentKinds } from './agents/agent-columns.ts'
export { type Instrument, instruments, type PolicyInstrument } from './agents/policies.ts'
export {
  type ChannelDeclaration,
  channelDeclarations,
  type ChannelName,
  channelNames,
  type Trajectory,
} from './channels.ts'
export { createEconomy, type EconomyOptions, type Trajectories } from './create-economy.ts'
export { accountsTolerance, step } from './economy.ts'
export {
  type ComputeKind,
  computeKinds,
  type Region,
  regions,
  type Sector,
  sectors,
  type Skill,
  skills,
} from './names.ts'
export { type Observable, observables } from './observables.ts'
export { observe, type Observer, openObserver } from './observer.ts'
export {
  type ParameterMeta,
  parameterMeta,
  type ParameterName,
  type Parameters,
  parameterSchema,
} from './parameters.ts'
export { presets, resolveParameters } from './presets.ts'
export type { Preset } from './presets/preset.ts'
export { type Economy, type Outcome, type ParameterChange, type RunOptions, simulate } from './simulate.ts'
export { stateHash } from './state-hash.ts'
export { reasonToStop, type Stop, type StopKind } from './stop.ts'
export { modelVersion } from './version.ts'
