import { leastMeeting } from '../../src/policy/rate.ts';
import type { Instance, Mover } from '../build/instance.ts';

/** One quota in force: whom it counts, how many of them must move, which of their moves count. */
export interface QuotaLine {
  /** `district`, `source_set`, `principals` or `school:<code>`. */
  readonly scope: string;
  readonly eligible: number;
  readonly needed: number;
  readonly members: (mover: Mover) => boolean;
  /** Whether a move into a school counts. */
  readonly counts: (schoolId: string) => boolean;
  readonly backbone: boolean;
}

/** The quotas of the policy that have anybody to count (clauses 0.40 to 0.42; dataset.md section 2, principals). */
export const quotaLines = (instance: Instance): readonly QuotaLine[] => {
  const { policy, district, ledger, context } = instance;
  const apart = policy.principals === 'separate';
  const eligible = district.teachers.filter((teacher) => ledger.entries.get(teacher.id)?.eligible === true);
  const taught = eligible.filter((teacher) => !apart || teacher.role === 'teacher');
  const counted = (mover: Mover): boolean => mover.eligible && !(apart && mover.head);
  const targets: ReadonlySet<string> = context.targets;
  const intoTargets = (schoolId: string): boolean => policy.counting === 'any_move' || targets.has(schoolId);
  const anywhere = (): boolean => true;
  const line = (
    scope: string,
    people: number,
    members: QuotaLine['members'],
    counts: QuotaLine['counts'],
    backbone = true,
  ): QuotaLine[] =>
    people === 0
      ? []
      : [{ scope, eligible: people, needed: leastMeeting(policy.rotationRate, people), members, counts, backbone }];
  const atSource = taught.filter((teacher) => context.sources.has(teacher.schoolId));
  const bySchool = Map.groupBy(atSource, (teacher) => teacher.schoolId);
  const { rotationScopes } = policy;
  return [
    ...(rotationScopes.includes('district') ? line('district', taught.length, counted, anywhere) : []),
    ...(rotationScopes.includes('source_set')
      ? line('source_set', atSource.length, (mover) => counted(mover) && mover.source, intoTargets)
      : []),
    ...(rotationScopes.includes('per_school')
      ? [...bySchool].flatMap(([school, people]) =>
          people.length < policy.perSchoolMinEligible
            ? []
            : line(
                `school:${school}`,
                people.length,
                (mover) => counted(mover) && mover.teacher.schoolId === school,
                intoTargets,
              ),
        )
      : []),
    ...(apart
      ? line('principals', eligible.length - taught.length, (mover) => mover.eligible && mover.head, anywhere, false)
      : []),
  ];
};
