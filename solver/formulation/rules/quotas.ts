import type { Teacher } from '../../../src/district/teacher.ts';
import { quotasOf } from '../../../src/movement/quotas.ts';
import { isBackbone } from '../../../src/policy/backbone.ts';
import { leastMeeting } from '../../../src/policy/rate.ts';
import { countedCandidates, directedCandidates } from '../candidate-modes.ts';
import { isRosterMover } from '../instance.ts';
import type { ModelParts, ModelRule } from '../parts.ts';

/** Columns of a sum: counted moves of some movers, and terms in progress. */
type CountOf = (who: (teacher: Teacher) => boolean, running: number, least: number) => number;

/** Writes a column equal to the counted moves of some movers plus terms in progress, at least `least`. */
const counter = (
  { instance, builder, move, leaves }: ModelParts,
  counts: (candidate: number) => boolean,
  all: boolean,
): CountOf => {
  const { movers, candidates } = instance;
  return (who, running, least) => {
    const count = builder.column(least, Number.POSITIVE_INFINITY, 'quota');
    const sum = builder.row(-running, -running);
    builder.entry(sum, count, -1);
    const member = movers.map((mover) => isRosterMover(mover) && who(mover.teacher));
    movers.forEach((_mover, index) => {
      if (member[index] === true) builder.entry(sum, leaves(index), 1);
    });
    if (all) return count;
    candidates.teacher.forEach((index, candidate) => {
      if (member[index] === true && !counts(candidate)) builder.entry(sum, move(candidate), -1);
    });
    return count;
  };
};

/**
 * `Σ movers + running >= ⌈p·|E|/q⌉`, and `q'·Σ backbone − p'·Σ rotating >= 0` over all who rotate in the scope, eligible
 * or not, terms in progress among them where the policy counts those. A count is a column of its own, so that the long
 * row stands once; where every mover of the scope is eligible, the movers' column is also the base of the share.
 */
export const quotas: ModelRule = {
  write: (parts) => {
    const { instance, builder } = parts;
    const { policy, district, ledger } = instance;
    const counts = { teachers: countedCandidates(instance, 'teachers'), heads: countedCandidates(instance, 'heads') };
    const goesRight = directedCandidates(instance);
    for (const quota of quotasOf(district, policy, ledger)) {
      const inMode = counts[quota.line];
      const inDirection = quota.directed ? goesRight : null;
      const counted = (candidate: number): boolean =>
        inMode?.(candidate) !== false && inDirection?.(candidate) !== false;
      const countOf = counter(parts, counted, inMode === null && inDirection === null);
      const running = quota.running.length;
      const least = leastMeeting(quota.rate, quota.eligible);
      const movers = quota.eligible === 0 ? null : countOf(quota.members, running, least);
      if (quota.line === 'heads') continue;
      const others = instance.movers.some(
        (mover) => isRosterMover(mover) && quota.rotating(mover.teacher) && !quota.members(mover.teacher),
      );
      if (movers === null && !others) continue;
      const rotating = movers === null || others ? countOf(quota.rotating, running, 0) : movers;
      const titled = quota.running.filter((term) => term.backbone).length;
      const backbone = countOf((teacher) => quota.rotating(teacher) && isBackbone(teacher, policy), titled, 0);
      const share = builder.row(0, Number.POSITIVE_INFINITY);
      builder.entry(share, backbone, policy.backboneRate.denominator);
      builder.entry(share, rotating, -policy.backboneRate.numerator);
    }
  },
};
