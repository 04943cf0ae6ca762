// The host's own functions, for the few values that the fast forms do not take: ends of the range, zeros, infinities.
export declare function exp(x: f64): f64
export declare function log(x: f64): f64
export declare function pow(x: f64, y: f64): f64
