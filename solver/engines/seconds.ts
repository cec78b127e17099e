/** HiGHS takes finite numbers only: no limit is three decades. */
const noLimit = 1e9;

/** Seconds as HiGHS' `time_limit`; never so small that it would answer before it looked. */
export const timeLimit = (seconds: number): number => Math.min(noLimit, Math.max(0.1, seconds));
