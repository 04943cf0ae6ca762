/** Knowledge that is nobody's alone. */
export interface Knowledge {
  /** Best algorithm of any firm, the commons that all may use, and the frontier abroad; 1 at the start. */
  frontier: number
  commons: number
  foreignFrontier: number
  /** Money for a unit of capacity on imported and on domestic chips this quarter. */
  importedChipCost: number
  domesticChipCost: number
  /** Quality of imported chips against the start, before export control. */
  chipQuality: number
  /** Energy efficiency of new chips against the start. */
  chipEfficiency: number
  /** Domestic chips made so far, in capacity. */
  domesticMade: number
  /** Progress of each part of the mission in 0..1, and whether the breakthrough has come (0 or 1), with its quarter. */
  missionParts: Float64Array
  breakthrough: number
  breakthroughTick: number
  /** Data of firms that is pooled, over all data. */
  pooledShare: number
}
