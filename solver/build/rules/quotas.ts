import { leastMeeting } from '../../../src/policy/rate.ts';
import type { Instance, Mover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** One quota: who is in its denominator, and which of their moves count. */
interface Quota {
  readonly denominator: number;
  readonly members: (mover: Mover) => boolean;
  readonly onlyToTargets: boolean;
  readonly backbone: boolean;
}

/** The policy's quotas (clauses 0.40 to 0.42, domain 2.2 and 2.3). Heads apart are in the principals' quota only. */
export const quotasOf = (instance: Instance): readonly Quota[] => {
  const { policy, district, ledger, context } = instance;
  const headsApart = policy.principals === 'separate';
  const eligible = district.teachers.filter((teacher) => ledger.entries.get(teacher.id)?.eligible === true);
  const counted = eligible.filter((teacher) => !(headsApart && teacher.role !== 'teacher'));
  const inScope = (mover: Mover): boolean => mover.eligible && !(headsApart && mover.head);
  const onlyToTargets = policy.counting === 'source_to_target';
  const quotas: Quota[] = [];
  if (policy.rotationScopes.includes('district'))
    quotas.push({ denominator: counted.length, members: inScope, onlyToTargets: false, backbone: true });
  const atSource = counted.filter((teacher) => context.sources.has(teacher.schoolId));
  if (policy.rotationScopes.includes('source_set'))
    quotas.push({
      denominator: atSource.length,
      members: (mover) => inScope(mover) && mover.source,
      onlyToTargets,
      backbone: true,
    });
  if (policy.rotationScopes.includes('per_school'))
    instance.schools.forEach((school, index) => {
      const denominator = atSource.filter((teacher) => teacher.schoolId === school.id).length;
      if (denominator < Math.max(1, policy.perSchoolMinEligible)) return;
      quotas.push({
        denominator,
        members: (mover) => inScope(mover) && mover.source && mover.school === index,
        onlyToTargets,
        backbone: true,
      });
    });
  if (headsApart) {
    const heads = eligible.filter((teacher) => teacher.role !== 'teacher');
    quotas.push({
      denominator: heads.length,
      members: (mover) => mover.eligible && mover.head,
      onlyToTargets: false,
      backbone: false,
    });
  }
  return quotas;
};

/**
 * `Σ movers >= ⌈p·|E|/q⌉`, and `q'·Σ backbone movers − p'·Σ movers >= 0` over each quota's own movers.
 * The count is a column of its own, so that the long row stands once.
 */
export const quotas: ModelRule = {
  id: 'quotas',
  clause: '0.41',
  write: ({ instance, builder, move, leaves }) => {
    const { policy, candidates } = instance;
    for (const quota of quotasOf(instance)) {
      if (quota.denominator === 0) continue;
      const least = leastMeeting(policy.rotationRate, quota.denominator);
      const count = builder.column(least, Number.POSITIVE_INFINITY, 'quota');
      const backboneCount = quota.backbone ? builder.column(0, Number.POSITIVE_INFINITY, 'quota') : null;
      const sum = builder.row(0, 0);
      builder.entry(sum, count, -1);
      const backboneSum = backboneCount === null ? null : builder.row(0, 0);
      if (backboneSum !== null && backboneCount !== null) {
        builder.entry(backboneSum, backboneCount, -1);
        const share = builder.row(0, Number.POSITIVE_INFINITY);
        builder.entry(share, backboneCount, policy.backboneRate.denominator);
        builder.entry(share, count, -policy.backboneRate.numerator);
      }
      const member = instance.movers.map(quota.members);
      instance.movers.forEach((mover, index) => {
        if (member[index] !== true) return;
        builder.entry(sum, leaves(index), 1);
        if (backboneSum !== null && mover.backbone) builder.entry(backboneSum, leaves(index), 1);
      });
      if (!quota.onlyToTargets) continue;
      for (let candidate = 0; candidate < candidates.slot.length; candidate += 1) {
        const index = candidates.teacher[candidate] as number;
        if (member[index] !== true) continue;
        const slot = instance.slots[candidates.slot[candidate] as number];
        if (slot !== undefined && instance.context.targets.has(slot.schoolId)) continue;
        builder.entry(sum, move(candidate), -1);
        if (backboneSum !== null && instance.movers[index]?.backbone === true)
          builder.entry(backboneSum, move(candidate), -1);
      }
    }
  },
};
