/** Streams of the model's keyed draws that belong to measurement; no rule of the economy uses them. */
export const resampling = 0xffff_b001
export const shuffling = 0xffff_b002
