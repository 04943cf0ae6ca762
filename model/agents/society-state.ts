/** Society, governance and energy. Indices are in 0..1 unless stated; by region where an array. */
export interface Society {
  /** Social development, from income, education, services, access and leisure. */
  development: number
  education: number
  /** Share of households with access to compute. */
  access: number
  /** Harm from AI use ahead of regulation, the strictness of regulation, and trust. */
  harm: number
  regulation: number
  trust: number
  /** What the administration is able to do. */
  governmentCapacity: number
  /** Part of support that misses its aim. */
  targetingError: number
  /** Values of the start against which the indices are reckoned. */
  startDevelopment: number
  startIncome: number
  startTrust: number
  startRegulation: number
  startCover: number
  startCompute: number
  startData: number
  startPower: Float64Array
  /** Power used by compute this quarter and carbon emitted, by region; TWh and Mt for the whole economy. */
  power: Float64Array
  carbon: Float64Array
  /** Green part of power by region. */
  greenShare: Float64Array
  /** Grid limit by region: part of the power asked for that the grid can give. */
  gridServed: Float64Array
  /** Grid capacity that public money has added, over power at the start, alike in all regions. */
  gridBuilt: number
  /** Part of the gap between `networkQuality` and a perfect network that public money has closed. */
  networkBuilt: number
}
