/** HiGHS takes finite numbers only: no limit is three decades. */
const noLimit = 1e9;

/** Seconds as HiGHS' `time_limit`, with a lower bound: a smaller limit ends the run before its first check. */
export const timeLimit = (seconds: number): number => Math.min(noLimit, Math.max(0.1, seconds));
