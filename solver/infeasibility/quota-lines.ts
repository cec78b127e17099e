import { type CountedTerm, countedTerms } from '../../src/movement/running-terms.ts';
import { leastMeeting } from '../../src/policy/rate.ts';
import { countedCandidates, directedCandidates } from '../formulation/candidate-modes.ts';
import type { Instance, RosterMover } from '../formulation/instance.ts';

/** One quota in force: whom it counts, how many of them must move, which of their moves count. */
export interface QuotaLine {
  /** `district`, `source_set`, `principals` or `school:<code>`. */
  readonly scope: string;
  /** Eligible teachers, with those on a term in progress where the policy counts these. */
  readonly eligible: number;
  /** Movers this plan needs, terms in progress taken off. */
  readonly needed: number;
  /** Backbone teachers among them, at least. */
  readonly neededBackbone: number;
  readonly members: (mover: RosterMover) => boolean;
  /** All whose counted moves are the base of the backbone share, eligible or not. */
  readonly rotating: (mover: RosterMover) => boolean;
  /** Whether a candidate counts: by its mode, and for source schools by its direction. */
  readonly counts: (candidate: number) => boolean;
  readonly backbone: boolean;
}

interface LineParts {
  readonly scope: string;
  readonly people: number;
  /** Terms in progress of the eligible, and those of them that count as movers. */
  readonly running: readonly CountedTerm[];
  readonly moving: readonly CountedTerm[];
  readonly members: QuotaLine['members'];
  readonly rotating: QuotaLine['rotating'];
  readonly counts: QuotaLine['counts'];
  readonly backbone: boolean;
}

const lineOf = (instance: Instance, parts: LineParts): readonly QuotaLine[] => {
  const { principalsRotationRate, backboneRate } = instance.policy;
  const rotationRate = (parts.scope === 'principals' ? principalsRotationRate : null) ?? instance.policy.rotationRate;
  const eligible = parts.people + parts.running.length;
  if (eligible === 0) return [];
  const least = leastMeeting(rotationRate, eligible);
  const backboneLeast = leastMeeting(backboneRate, Math.max(least, parts.moving.length));
  const { scope, members, rotating, counts, backbone } = parts;
  return [
    {
      scope,
      eligible,
      needed: Math.max(0, least - parts.moving.length),
      neededBackbone: Math.max(0, backboneLeast - parts.moving.filter((term) => term.backbone).length),
      members,
      rotating,
      counts,
      backbone,
    },
  ];
};

/** The quotas of the policy that have anybody to count (clauses 0.40 to 0.42; dataset.md section 2, principals). */
export const quotaLines = (instance: Instance): readonly QuotaLine[] => {
  const { policy, district, ledger, context } = instance;
  const apart = policy.principals === 'separate';
  const eligible = district.teachers.filter((teacher) => ledger.entries.get(teacher.id)?.eligible === true);
  const taught = eligible.filter((teacher) => !apart || teacher.role === 'teacher');
  const planned = (mover: RosterMover): boolean => !mover.displaced && !(apart && mover.head);
  const counted = (mover: RosterMover): boolean => mover.eligible && planned(mover);
  const terms = countedTerms(district, policy);
  const running = terms.filter((term) => !(apart && term.head));
  const inMode = countedCandidates(instance, 'teachers') ?? (() => true);
  const inHeadsMode = countedCandidates(instance, 'heads') ?? (() => true);
  const goesRight = directedCandidates(instance) ?? (() => true);
  const both = (candidate: number): boolean => inMode(candidate) && goesRight(candidate);
  const atSource = taught.filter((teacher) => context.sources.has(teacher.schoolId));
  const fromSource = running.filter((term) => context.sources.has(term.home));
  const bySchool = Map.groupBy(atSource, (teacher) => teacher.schoolId);
  for (const term of fromSource) if (!bySchool.has(term.home)) bySchool.set(term.home, []);
  const { rotationScopes } = policy;
  const lines: QuotaLine[] = [];
  const add = (parts: LineParts): void => {
    lines.push(...lineOf(instance, parts));
  };
  if (rotationScopes.includes('district'))
    add({
      scope: 'district',
      people: taught.length,
      running,
      moving: running,
      members: counted,
      rotating: planned,
      counts: inMode,
      backbone: true,
    });
  if (rotationScopes.includes('source_set'))
    add({
      scope: 'source_set',
      people: atSource.length,
      running: fromSource,
      moving: fromSource.filter((term) => term.sourceSet),
      members: (mover) => counted(mover) && mover.source,
      rotating: (mover) => planned(mover) && mover.source,
      counts: both,
      backbone: true,
    });
  if (rotationScopes.includes('per_school'))
    for (const [school, people] of bySchool) {
      const away = fromSource.filter((term) => term.home === school);
      if (people.length + away.length < policy.perSchoolMinEligible) continue;
      add({
        scope: `school:${school}`,
        people: people.length,
        running: away,
        moving: away.filter((term) => term.sourceSet),
        members: (mover) => counted(mover) && mover.teacher.schoolId === school,
        rotating: (mover) => planned(mover) && mover.teacher.schoolId === school,
        counts: both,
        backbone: true,
      });
    }
  if (apart && rotationScopes.length > 0) {
    const away = terms.filter((term) => term.head);
    add({
      scope: 'principals',
      people: eligible.length - taught.length,
      running: away,
      moving: away,
      members: (mover) => mover.eligible && mover.head,
      rotating: (mover) => mover.head && !mover.displaced,
      counts: inHeadsMode,
      backbone: false,
    });
  }
  return lines;
};
