import type { GroupName } from './columns.ts';

/** Whether the data decide it, decide it under a stated assumption, or leave it open. */
export type ReadinessState = 'decided' | 'assumed' | 'undecided';

export interface ReadinessLine {
  readonly kind: 'clause' | 'rule' | 'goal' | 'indicator';
  readonly id: string;
  readonly state: ReadinessState;
  /** Groups of columns that are missing. */
  readonly without: readonly GroupName[];
}
