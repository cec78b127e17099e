import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { isSourceSchool } from '../policy/areas.ts';
import type { Policy, RotationScope } from '../policy/policy.ts';
import type { Rate } from '../policy/rate.ts';
import type { QuotaRuleId } from '../rules/rule-id.ts';
import { displacedTeachers } from './closed-schools.ts';
import type { QuotaLine } from './counting.ts';
import { type CountedTerm, countedTerms, inPlace } from './running-terms.ts';

/** One rotation quota in force: whom it counts, out of how many, and which of their moves count (domain 2.2, 2.3). */
export interface Quota {
  readonly kind: RotationScope | 'principals';
  /** The rules of the checker for the same quota; the heads' quota has no backbone share. */
  readonly rules: { readonly rotation: QuotaRuleId; readonly backbone: QuotaRuleId | null };
  /** `district`, `source_set`, `principals` or `school:<code>`, as the checker writes scopes. */
  readonly scope: string;
  readonly line: QuotaLine;
  readonly rate: Rate;
  /** Eligible teachers of the scope, with terms in progress where the policy counts these. */
  readonly eligible: number;
  /** Terms in progress that count as movers, whatever the plan (domain 2.2, `count_mode`). */
  readonly running: readonly CountedTerm[];
  /** Whether a move of this teacher counts towards the rate: of the scope, eligible, not placed from a closed school. */
  readonly members: (teacher: Teacher) => boolean;
  /** The base of the backbone share: the same, eligible or not. */
  readonly rotating: (teacher: Teacher) => boolean;
  /** Only moves count that go where `goesRight` says. */
  readonly directed: boolean;
}

const whole = { rotation: 'rotation_quota', backbone: 'backbone_quota' } as const;
const perSchool = { rotation: 'school_rotation_quota', backbone: 'school_backbone_quota' } as const;
const principals = { rotation: 'principals_quota', backbone: null } as const;

/**
 * The quotas a policy puts in force: of the district, of the source schools together, of each source school with enough
 * eligible teachers, of heads planned separately (clauses 0.33, 0.40 to 0.42; dataset.md section 2). Model, diagnosis
 * and reports read this one definition; the checker recomputes its own.
 */
export const quotasOf = (roster: District, policy: Policy, ledger: Ledger): readonly Quota[] => {
  const district = inPlace(roster, policy.referenceDate);
  const displaced = displacedTeachers(district, policy);
  const sources = new Set(
    district.schools.filter((school) => isSourceSchool(school, policy)).map((school) => school.id),
  );
  const isHead = (teacher: Teacher): boolean => teacher.role !== 'teacher';
  const isEligible = (teacher: Teacher): boolean => ledger.entries.get(teacher.id)?.eligible === true;
  const eligible = district.teachers.filter(isEligible);
  const withTeachers = (teacher: Teacher): boolean => policy.principals === 'with_teachers' || !isHead(teacher);
  const taught = eligible.filter(withTeachers);
  const terms = countedTerms(district, policy);
  const running = terms.filter(({ teacher }) => withTeachers(teacher));
  const quota = (
    given: Omit<Quota, 'members' | 'rotating'> & { readonly inScope: (teacher: Teacher) => boolean },
  ): Quota => {
    const { inScope, ...rest } = given;
    const rotating = (teacher: Teacher): boolean => !displaced.has(teacher.id) && inScope(teacher);
    return { ...rest, rotating, members: (teacher) => isEligible(teacher) && rotating(teacher) };
  };
  const quotas: Quota[] = [];
  const { rotationScopes, rotationRate: rate } = policy;
  if (rotationScopes.includes('district'))
    quotas.push(
      quota({
        rules: whole,
        kind: 'district',
        scope: 'district',
        line: 'teachers',
        rate,
        eligible: taught.length + running.length,
        running,
        inScope: withTeachers,
        directed: false,
      }),
    );
  const atSource = taught.filter((teacher) => sources.has(teacher.schoolId));
  const fromSource = running.filter((term) => sources.has(term.home));
  if (rotationScopes.includes('source_set'))
    quotas.push(
      quota({
        rules: whole,
        kind: 'source_set',
        scope: 'source_set',
        line: 'teachers',
        rate,
        eligible: atSource.length + fromSource.length,
        running: fromSource.filter((term) => term.sourceSet),
        inScope: (teacher) => withTeachers(teacher) && sources.has(teacher.schoolId),
        directed: true,
      }),
    );
  if (rotationScopes.includes('per_school')) {
    const bySchool = Map.groupBy(atSource, (teacher) => teacher.schoolId);
    for (const { id } of district.schools) {
      const away = fromSource.filter((term) => term.home === id);
      const count = (bySchool.get(id)?.length ?? 0) + away.length;
      if (!sources.has(id) || count < Math.max(1, policy.perSchoolMinEligible)) continue;
      quotas.push(
        quota({
          rules: perSchool,
          kind: 'per_school',
          scope: `school:${id}`,
          line: 'teachers',
          rate,
          eligible: count,
          running: away.filter((term) => term.sourceSet),
          inScope: (teacher) => withTeachers(teacher) && teacher.schoolId === id,
          directed: true,
        }),
      );
    }
  }
  if (policy.principals === 'separate' && rotationScopes.length > 0) {
    const away = terms.filter((term) => term.head);
    quotas.push(
      quota({
        rules: principals,
        kind: 'principals',
        scope: 'principals',
        line: 'heads',
        rate: policy.principalsRotationRate ?? rate,
        eligible: eligible.filter(isHead).length + away.length,
        running: away,
        inScope: isHead,
        directed: false,
      }),
    );
  }
  return quotas;
};
