import { type CountedTerm, countedTerms } from '../../../src/movement/running-terms.ts';
import { leastMeeting } from '../../../src/policy/rate.ts';
import { countedCandidates, directedCandidates } from '../candidate-modes.ts';
import { type Instance, isRosterMover, type RosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** One quota: who is in its denominator, and which of their moves count. */
interface Quota {
  readonly denominator: number;
  readonly members: (mover: RosterMover) => boolean;
  /** Terms in progress that count: movers already, whatever the plan (domain 2.2, `count_mode`). */
  readonly running: readonly CountedTerm[];
  /** Only moves into target schools, or into new schools their parents found, count. */
  readonly directed: boolean;
  readonly line: 'teachers' | 'heads';
}

/** The policy's quotas (clauses 0.40 to 0.42, domain 2.2 and 2.3). Heads apart are in the principals' quota only. */
const quotasOf = (instance: Instance): readonly Quota[] => {
  const { policy, district, ledger, context } = instance;
  const headsApart = policy.principals === 'separate';
  const eligible = district.teachers.filter((teacher) => ledger.entries.get(teacher.id)?.eligible === true);
  const counted = eligible.filter((teacher) => !(headsApart && teacher.role !== 'teacher'));
  const inScope = (mover: RosterMover): boolean => mover.eligible && !(headsApart && mover.head);
  const terms = countedTerms(district, policy);
  const running = terms.filter((term) => !(headsApart && term.head));
  const line = 'teachers' as const;
  const quotas: Quota[] = [];
  if (policy.rotationScopes.includes('district'))
    quotas.push({ denominator: counted.length + running.length, members: inScope, running, directed: false, line });
  const atSource = counted.filter((teacher) => context.sources.has(teacher.schoolId));
  const fromSource = running.filter((term) => context.sources.has(term.home));
  const directed = fromSource.filter((term) => term.sourceSet);
  if (policy.rotationScopes.includes('source_set'))
    quotas.push({
      denominator: atSource.length + fromSource.length,
      members: (mover) => inScope(mover) && mover.source,
      running: directed,
      directed: true,
      line,
    });
  if (policy.rotationScopes.includes('per_school'))
    instance.schools.forEach((school, index) => {
      const denominator =
        atSource.filter((teacher) => teacher.schoolId === school.id).length +
        fromSource.filter((term) => term.home === school.id).length;
      if (denominator < Math.max(1, policy.perSchoolMinEligible)) return;
      quotas.push({
        denominator,
        members: (mover) => inScope(mover) && mover.source && mover.school === index,
        running: directed.filter((term) => term.home === school.id),
        directed: true,
        line,
      });
    });
  if (headsApart) {
    const heads = eligible.filter((teacher) => teacher.role !== 'teacher');
    const away = terms.filter((term) => term.head);
    quotas.push({
      denominator: heads.length + away.length,
      members: (mover) => mover.eligible && mover.head,
      running: away,
      directed: false,
      line: 'heads',
    });
  }
  return quotas;
};

/**
 * `Σ movers + running >= ⌈p·|E|/q⌉`, and `q'·Σ backbone − p'·Σ movers >= 0` over each quota's own movers, terms in
 * progress among them where the policy counts those. The count is a column of its own, so that the long row stands once.
 */
export const quotas: ModelRule = {
  id: 'quotas',
  clause: '0.41',
  write: ({ instance, builder, move, leaves }) => {
    const { policy, candidates } = instance;
    const counts = { teachers: countedCandidates(instance, 'teachers'), heads: countedCandidates(instance, 'heads') };
    const goesRight = directedCandidates(instance);
    for (const quota of quotasOf(instance)) {
      if (quota.denominator === 0) continue;
      const least = leastMeeting(policy.rotationRate, quota.denominator);
      const count = builder.column(least, Number.POSITIVE_INFINITY, 'quota');
      const backboneCount = quota.line === 'teachers' ? builder.column(0, Number.POSITIVE_INFINITY, 'quota') : null;
      const already = -quota.running.length;
      const sum = builder.row(already, already);
      builder.entry(sum, count, -1);
      const backboneAlready = -quota.running.filter((term) => term.backbone).length;
      const backboneSum = backboneCount === null ? null : builder.row(backboneAlready, backboneAlready);
      if (backboneSum !== null && backboneCount !== null) {
        builder.entry(backboneSum, backboneCount, -1);
        const share = builder.row(0, Number.POSITIVE_INFINITY);
        builder.entry(share, backboneCount, policy.backboneRate.denominator);
        builder.entry(share, count, -policy.backboneRate.numerator);
      }
      const member = instance.movers.map((mover) => isRosterMover(mover) && quota.members(mover));
      instance.movers.forEach((mover, index) => {
        if (member[index] !== true) return;
        builder.entry(sum, leaves(index), 1);
        if (backboneSum !== null && isRosterMover(mover) && mover.backbone)
          builder.entry(backboneSum, leaves(index), 1);
      });
      const inMode = counts[quota.line];
      const inDirection = quota.directed ? goesRight : null;
      if (inMode === null && inDirection === null) continue;
      for (let candidate = 0; candidate < candidates.slot.length; candidate += 1) {
        const index = candidates.teacher[candidate] as number;
        if (member[index] !== true) continue;
        if (inMode?.(candidate) !== false && inDirection?.(candidate) !== false) continue;
        builder.entry(sum, move(candidate), -1);
        const mover = instance.movers[index];
        if (backboneSum !== null && isRosterMover(mover) && mover.backbone)
          builder.entry(backboneSum, move(candidate), -1);
      }
    }
  },
};
