import { meets } from '../../../policy/rate.ts';
import { scopeOf } from '../../../rules/rule.ts';
import { lessonsIn } from '../reading.ts';
import { itinerantRule } from '../rule.ts';
import { schoolsVisited } from '../visits.ts';

/** At each school at least a tenth of the load, or the policy's share: f_s >= 0.1 (domain 3). */
export const itinerantLeastShare = itinerantRule({
  id: 'itinerant_least_share',
  clause: 'own',
  unit: 'itinerant_visits',
  cases: schoolsVisited,
  scope: ({ sent }) => scopeOf.teacher({ id: sent.given.teacherId }),
  breach: ({ sent, schoolId, visits }, { policy, schools }) => {
    const lessons = lessonsIn(visits);
    if (meets(policy.itinerantLeastShare, lessons, sent.load)) return null;
    const { numerator, denominator } = policy.itinerantLeastShare;
    return {
      required: { numerator, denominator, load: sent.load },
      actual: { school: schools.get(schoolId)?.name ?? schoolId, lessons },
    };
  },
});
