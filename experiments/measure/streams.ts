/** Streams of the model's keyed draws that belong to measurement; no rule of the economy uses them. */
export const resampling = 0xffff_b001
export const shuffling = 0xffff_b002
export const uniformSamples = 0xffff_b003
export const surrogateNoise = 0xffff_b004
export const surrogatePhases = 0xffff_b005
export const syntheticCascades = 0xffff_b006
