/** What firms of a sector have in common, solved at the start. Arrays are by goods sector unless stated. */
export interface SectorTechnology {
  /** Input of good k for a unit of good s, at [s * 4 + k]. */
  inputs: Float64Array
  inputSum: Float64Array
  /** Weight pK of capital against tasks. */
  capitalWeight: Float64Array
  /** Labour efficiency of a sector against the mean: wages follow it, so unit costs do not. */
  labourFactor: Float64Array
  /** Share of routine, cognitive and creative tasks, at [s * 3 + k]. */
  taskMix: Float64Array
  /** Log capability at which half of the mean task can be automated. */
  logThreshold: Float64Array
  /** Composition of investment by good. */
  investmentMix: Float64Array
  exportMix: Float64Array
  /** Tasks that a unit of intelligence does. */
  machineScale: Float64Array
  /** Usable data for a unit of output of an adopter at the start. */
  dataPerOutput: Float64Array
  /** Part of usable data that is the firm's own, for adopters at the start. */
  ownDataShare: Float64Array
  /** Compute in use for a unit of output of an adopter at the start. */
  computePerOutput: Float64Array
  /** Price of a sector's compute bundle at the start, at [region * 4 + sector]. */
  startComputePrice: Float64Array
  /** Obstacle to adoption revealed by the start. */
  adoptionBarrier: Float64Array
  /** Weights of the kinds of compute in a sector's bundle, at [s * 3 + kind]. */
  kindWeights: Float64Array
  /** Model units of compute for one EFLOPS. */
  computeUnit: number
  /** Services for upkeep of a unit of compute sold, goods for power of it at the mean price, at the start. */
  upkeepPerCompute: number
  powerPerCompute: number
  /** TWh a quarter for a unit of goods bought as power at the mean price. */
  energyPerGood: number
  /** Money for a unit of capacity, and cumulative domestic capacity, at the start. */
  chipCost: number
  domesticMadeStart: number
  /** Private research over GDP, and value added of adopters over GDP, at the start. */
  researchPerValue: number
  adopterValueShare: number
  /** Labour-augmenting productivity z, grows at the exogenous rate. */
  labourProductivity: number
}
