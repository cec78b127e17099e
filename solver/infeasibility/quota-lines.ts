import { type Quota, quotasOf } from '../../src/movement/quotas.ts';
import { leastMeeting } from '../../src/policy/rate.ts';
import { countedCandidates, directedCandidates } from '../formulation/candidate-modes.ts';
import type { Instance, RosterMover } from '../formulation/instance.ts';

/** One quota that counts at least one person: how many of whom must move, and which of their moves count. */
export interface QuotaLine extends Pick<Quota, 'rules' | 'scope' | 'eligible'> {
  /** Movers this plan needs, terms in progress taken off. */
  readonly needed: number;
  /** Backbone teachers among them, at least. */
  readonly neededBackbone: number;
  readonly members: (mover: RosterMover) => boolean;
  /** All whose counted moves are the base of the backbone share, eligible or not. */
  readonly rotating: (mover: RosterMover) => boolean;
  /** Whether a candidate counts: by its mode, and for source schools by its direction. */
  readonly counts: (candidate: number) => boolean;
}

const always = (): boolean => true;

/** The quotas of the policy that count at least one person (clauses 0.40 to 0.42; dataset.md section 2, principals). */
export const quotaLines = (instance: Instance): readonly QuotaLine[] => {
  const { policy, district, ledger } = instance;
  const inMode = {
    teachers: countedCandidates(instance, 'teachers') ?? always,
    heads: countedCandidates(instance, 'heads') ?? always,
  };
  const inDirection = directedCandidates(instance) ?? always;
  return quotasOf(district, policy, ledger).flatMap(
    ({ rules, scope, line, rate, eligible, running, members, rotating, directed }): readonly QuotaLine[] => {
      if (eligible === 0) return [];
      const least = leastMeeting(rate, eligible);
      const backboneLeast = leastMeeting(policy.backboneRate, Math.max(least, running.length));
      return [
        {
          rules,
          scope,
          eligible,
          needed: Math.max(0, least - running.length),
          neededBackbone: Math.max(0, backboneLeast - running.filter((term) => term.backbone).length),
          members: ({ teacher }) => members(teacher),
          rotating: ({ teacher }) => rotating(teacher),
          counts: (candidate) => inMode[line](candidate) && (!directed || inDirection(candidate)),
        },
      ];
    },
  );
};
