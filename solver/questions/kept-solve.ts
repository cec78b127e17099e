import type { SolveRequest } from '../contract.ts';
import type { Instance } from '../formulation/instance.ts';
import type { KeptLevels } from '../search/plan-engine.ts';

/** A solve in this process that questions are put to; `levels` is `null` where its engine keeps none. */
export interface KeptSolve {
  readonly request: SolveRequest;
  readonly instance: Instance;
  readonly levels: KeptLevels | null;
}
