const dayMs = 86_400_000;
/**
 * Browsers in Asia/Shanghai write dates 43 seconds, or 5 minutes and 43 seconds, before midnight: they apply the local
 * mean time of 1927. No register records an appointment in these minutes.
 */
const nearMs = 6 * 60_000;
/** China has one time zone; a text with a `Z` is UTC. */
const chinaMs = 8 * 3_600_000;

/** The day of a moment; `moved` when it lay minutes before the next midnight and was taken for that day. */
export interface NearestDay {
  readonly day: Date;
  readonly moved: boolean;
}

const ofMilliseconds = (ms: number): NearestDay => {
  const start = Math.floor(ms / dayMs) * dayMs;
  const moved = ms - start >= dayMs - nearMs;
  return { day: new Date(moved ? start + dayMs : start), moved };
};

export const nearestDay = (moment: Date): NearestDay => ofMilliseconds(moment.getTime());

/** The same of a moment in UTC, read by the clock in China. */
export const nearestDayInChina = (moment: Date): NearestDay => {
  const { day } = ofMilliseconds(moment.getTime() + chinaMs);
  return { day, moved: day.getTime() !== Math.floor(moment.getTime() / dayMs) * dayMs };
};
