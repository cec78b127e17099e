import type { SolveSurroundings } from '../../solver/search/plan-engine.ts';

/** No time limit and no listeners, except what a test overrides. */
export const surroundings = (given: Partial<SolveSurroundings> = {}): SolveSurroundings => ({
  secondsLeft: () => Number.POSITIVE_INFINITY,
  report: () => {},
  incumbent: () => {},
  ...given,
});

/** Time for so many looks at the clock, and none after. */
export const timeFor = (looks: number): (() => number) => {
  let left = looks;
  return () => {
    left -= 1;
    return left >= 0 ? 3600 : 0;
  };
};
