import { type CountedTerm, countedTerms } from '../../../src/movement/running-terms.ts';
import { leastMeeting } from '../../../src/policy/rate.ts';
import { countedCandidates, directedCandidates } from '../candidate-modes.ts';
import { type Instance, isRosterMover, type RosterMover } from '../instance.ts';
import type { ModelParts, ModelRule } from '../parts.ts';

/** One quota: who is in its denominator, and which of their moves count. */
interface Quota {
  readonly denominator: number;
  readonly members: (mover: RosterMover) => boolean;
  /** All whose moves are the base of the backbone share: members, and movers of the scope who are not eligible. */
  readonly rotating: (mover: RosterMover) => boolean;
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
  const planned = (mover: RosterMover): boolean => !mover.displaced && !(headsApart && mover.head);
  const inScope = (mover: RosterMover): boolean => mover.eligible && planned(mover);
  const terms = countedTerms(district, policy);
  const running = terms.filter((term) => !(headsApart && term.head));
  const line = 'teachers' as const;
  const quotas: Quota[] = [];
  if (policy.rotationScopes.includes('district'))
    quotas.push({
      denominator: counted.length + running.length,
      members: inScope,
      rotating: planned,
      running,
      directed: false,
      line,
    });
  const atSource = counted.filter((teacher) => context.sources.has(teacher.schoolId));
  const fromSource = running.filter((term) => context.sources.has(term.home));
  const directed = fromSource.filter((term) => term.sourceSet);
  if (policy.rotationScopes.includes('source_set'))
    quotas.push({
      denominator: atSource.length + fromSource.length,
      members: (mover) => inScope(mover) && mover.source,
      rotating: (mover) => planned(mover) && mover.source,
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
        rotating: (mover) => planned(mover) && mover.source && mover.school === index,
        running: directed.filter((term) => term.home === school.id),
        directed: true,
        line,
      });
    });
  if (headsApart && policy.rotationScopes.length > 0) {
    const heads = eligible.filter((teacher) => teacher.role !== 'teacher');
    const away = terms.filter((term) => term.head);
    quotas.push({
      denominator: heads.length + away.length,
      members: (mover) => mover.eligible && mover.head,
      rotating: (mover) => mover.head && !mover.displaced,
      running: away,
      directed: false,
      line: 'heads',
    });
  }
  return quotas;
};

/** Columns of a sum: counted moves of some movers, and terms in progress. */
type CountOf = (who: (mover: RosterMover) => boolean, running: number, least: number) => number;

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
    const member = movers.map((mover) => isRosterMover(mover) && who(mover));
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
  id: 'quotas',
  clause: '0.41',
  write: (parts) => {
    const { instance, builder } = parts;
    const { policy } = instance;
    const counts = { teachers: countedCandidates(instance, 'teachers'), heads: countedCandidates(instance, 'heads') };
    const goesRight = directedCandidates(instance);
    for (const quota of quotasOf(instance)) {
      const inMode = counts[quota.line];
      const inDirection = quota.directed ? goesRight : null;
      const counted = (candidate: number): boolean =>
        inMode?.(candidate) !== false && inDirection?.(candidate) !== false;
      const countOf = counter(parts, counted, inMode === null && inDirection === null);
      const running = quota.running.length;
      const own = quota.line === 'heads' ? policy.principalsRotationRate : null;
      const least = leastMeeting(own ?? policy.rotationRate, quota.denominator);
      const movers = quota.denominator === 0 ? null : countOf(quota.members, running, least);
      if (quota.line === 'heads') continue;
      const others = instance.movers.some(
        (mover) => isRosterMover(mover) && quota.rotating(mover) && !quota.members(mover),
      );
      if (movers === null && !others) continue;
      const rotating = movers === null || others ? countOf(quota.rotating, running, 0) : movers;
      const titled = quota.running.filter((term) => term.backbone).length;
      const backbone = countOf((mover) => quota.rotating(mover) && mover.backbone, titled, 0);
      const share = builder.row(0, Number.POSITIVE_INFINITY);
      builder.entry(share, backbone, policy.backboneRate.denominator);
      builder.entry(share, rotating, -policy.backboneRate.numerator);
    }
  },
};
