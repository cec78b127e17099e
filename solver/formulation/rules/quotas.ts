import { quotasOf } from '../../../src/movement/quotas.ts';
import { isBackbone } from '../../../src/policy/backbone.ts';
import { leastMeeting } from '../../../src/policy/rate.ts';
import { isRosterMover } from '../instance.ts';
import type { ModelParts, ModelRule } from '../parts.ts';
import { quotaCounts, type Terms } from '../quota-count.ts';

/** Writes a column equal to the counted moves plus terms in progress, at least `least`. */
const counter =
  ({ builder }: ModelParts) =>
  (terms: Terms, running: number, least: number): number => {
    const count = builder.column(least, Number.POSITIVE_INFINITY, 'quota');
    const sum = builder.row(-running, -running);
    builder.entry(sum, count, -1);
    for (const [column, value] of terms) builder.entry(sum, column, value);
    return count;
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
    const countsOf = quotaCounts(parts);
    const countOf = counter(parts);
    const isOpen = instance.openQuota ?? (() => false);
    for (const quota of quotasOf(district, policy, ledger)) {
      const counts = countsOf(quota);
      const running = quota.running.length;
      const least = isOpen(quota.rules.rotation, quota.scope) ? 0 : leastMeeting(quota.rate, quota.eligible);
      const movers = quota.eligible === 0 ? null : countOf(counts.of(quota.members), running, least);
      if (quota.rules.backbone === null || isOpen(quota.rules.backbone, quota.scope)) continue;
      const others = instance.movers.some(
        (mover) => isRosterMover(mover) && quota.rotating(mover.teacher) && !quota.members(mover.teacher),
      );
      if (movers === null && !others) continue;
      const rotating = movers === null || others ? countOf(counts.of(quota.rotating), running, 0) : movers;
      const titled = quota.running.filter((term) => term.backbone).length;
      const backbone = countOf(
        counts.of((teacher) => quota.rotating(teacher) && isBackbone(teacher, policy)),
        titled,
        0,
      );
      const share = builder.row(0, Number.POSITIVE_INFINITY);
      builder.entry(share, backbone, policy.backboneRate.denominator);
      builder.entry(share, rotating, -policy.backboneRate.numerator);
    }
  },
};
