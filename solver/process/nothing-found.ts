import type { SolveOutcome, SolveRequest } from '../contract.ts';

/** Stopped before any plan: nothing was found and nothing was proven. */
export const nothingFound = (request: SolveRequest): SolveOutcome => ({
  plan: {
    dataset: { sha256: '', counts: {} },
    policy: request.policy,
    status: 'cancelled',
    transfers: [],
    placements: [],
    levels: [],
    checks: [],
    conflicts: [],
    lottery: null,
  },
  run: {
    engine: 'highs',
    engineVersion: '',
    seconds: {},
    firstPlanSeconds: null,
    peakMemoryMegabytes: 0,
    columns: 0,
    rows: 0,
    notes: [],
  },
});
