import type { Requirement } from '../../src/plan/plan.ts';

/** A requirement that counting alone shows to be impossible beside the others; the message says what is missing. */
export type Impossible = Requirement;
