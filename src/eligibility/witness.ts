import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import { type CountedTerm, countedTerms } from '../movement/running-terms.ts';
import { isSourceSchool } from '../policy/areas.ts';
import { isBackbone } from '../policy/backbone.ts';
import type { Policy } from '../policy/policy.ts';
import { leastMeeting } from '../policy/rate.ts';
import type { Ledger } from './ledger-entry.ts';

/** What one scope's quotas need and what there is to meet them with; integers, by counting alone. */
export interface QuotaWitness {
  /** `district`, `source_set`, `principals`, or the code of a school for its own line. */
  readonly scope: string;
  /** Whether the policy enforces this line; district and source set are always counted and shown (domain 2). */
  readonly enforced: boolean;
  /** With those on a term in progress, where the policy counts these; they are movers already. */
  readonly eligible: number;
  /** Fewest movers that meet the rotation rate; 0 without an eligible teacher: the quota is then not applicable. */
  readonly requiredMovers: number;
  /** Fewest backbone teachers among that many movers; 0 for the heads' line, which has none. */
  readonly requiredBackbone: number;
  /** Eligible backbone teachers of the scope. */
  readonly backboneAvailable: number;
}

/**
 * The counting witness of every quota, before any solve (domain 2.2, 2.3). Heads are counted with the teachers or, with
 * `principals: separate`, in a line of their own. `per_school` lines, sorted by code, for the source schools with
 * enough eligible teachers, when the policy enforces them.
 */
export const quotaWitness = (ledger: Ledger, district: District, policy: Policy): readonly QuotaWitness[] => {
  const eligible = district.teachers.filter(({ id }) => ledger.entries.get(id)?.eligible === true);
  const isSeparateHead = ({ role }: Teacher): boolean => policy.principals === 'separate' && role !== 'teacher';
  const sources = new Set(district.schools.filter((school) => isSourceSchool(school, policy)).map(({ id }) => id));

  const line = (
    scope: string,
    enforced: boolean,
    people: readonly Teacher[],
    running: readonly CountedTerm[],
    withBackbone = true,
  ): QuotaWitness => {
    const eligibleHere = people.length + running.length;
    const own = scope === 'principals' ? policy.principalsRotationRate : null;
    const requiredMovers = leastMeeting(own ?? policy.rotationRate, eligibleHere);
    return {
      scope,
      enforced,
      eligible: eligibleHere,
      requiredMovers,
      requiredBackbone: withBackbone ? leastMeeting(policy.backboneRate, requiredMovers) : 0,
      backboneAvailable:
        people.filter((teacher) => isBackbone(teacher, policy)).length + running.filter((term) => term.backbone).length,
    };
  };

  const counted = eligible.filter((teacher) => !isSeparateHead(teacher));
  const terms = countedTerms(district, policy);
  const running = terms.filter(({ teacher }) => !isSeparateHead(teacher));
  const fromSource = running.filter((term) => sources.has(term.home));
  const bySchool = new Map<string, Teacher[]>([...sources].toSorted().map((id) => [id, []]));
  for (const teacher of counted) bySchool.get(teacher.schoolId)?.push(teacher);
  const awayOf = (school: string): readonly CountedTerm[] => fromSource.filter((term) => term.home === school);
  const perSchool = policy.rotationScopes.includes('per_school')
    ? [...bySchool].filter(([school, people]) => people.length + awayOf(school).length >= policy.perSchoolMinEligible)
    : [];
  return [
    line('district', policy.rotationScopes.includes('district'), counted, running),
    line(
      'source_set',
      policy.rotationScopes.includes('source_set'),
      counted.filter(({ schoolId }) => sources.has(schoolId)),
      fromSource,
    ),
    ...perSchool.map(([school, people]) => line(school, true, people, awayOf(school))),
    ...(policy.principals === 'separate'
      ? [
          line(
            'principals',
            policy.rotationScopes.length > 0,
            eligible.filter(isSeparateHead),
            terms.filter(({ teacher }) => isSeparateHead(teacher)),
            false,
          ),
        ]
      : []),
  ];
};
