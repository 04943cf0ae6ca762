/**
 * Version of the economy, apart from that of the program: the first number rises whenever results change, be it by a bit;
 * the second where there is more to ask or to see and all that could be asked before gives the same bits. A test holds
 * it against the bits of runs.
 */
export const modelVersion = '1.0'
