import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeadSubject } from '../../../src/district/words.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import { checkPlan } from '../../../src/plan/checker/check-plan.ts';
import { isSourceSchool } from '../../../src/policy/areas.ts';
import { leastMeeting } from '../../../src/policy/rate.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';
import { type DistrictRequest, drawnDistrict } from '../generate.ts';
import { type ProfileName, profileNames } from '../profiles.ts';

/** The rules of its policy that the witness of a district breaks. */
const broken = (request: DistrictRequest): readonly string[] => {
  const { district, witness } = drawnDistrict(request);
  const ledger = eligibilityLedger(district, defaultPolicy);
  return checkPlan(district, defaultPolicy, ledger, witness, null)
    .checks.filter((check) => !check.holds)
    .map((check) => `${check.rule} ${check.scope}: ${check.required} / ${check.actual}`);
};

describe('the witness', () => {
  it.each(profileNames)('shows that a %s district of its usual size has a plan', (profile) => {
    const usual = { rural: [88, 2300], mixed: [37, 1700], urban: [98, 7000] } as const;
    const [schools, teachers] = usual[profile.split('-')[0] as keyof typeof usual];
    expect(broken({ schools, teachers, seed: 1, profile })).toEqual([]);
  });

  it('shows it for any seed, number of teachers and number of schools', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 60, max: 900 }),
        fc.nat(1_000_000),
        fc.constantFrom<ProfileName>('rural', 'mixed', 'urban', 'rural-tight', 'mixed-tight', 'urban-tight'),
        (schools, teachers, seed, profile) => {
          expect(broken({ schools, teachers, seed, profile })).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves a tight district little more than it needs', () => {
    const { district, witness } = drawnDistrict({ schools: 37, teachers: 1700, seed: 1, profile: 'mixed-tight' });
    const sources = new Set(
      district.schools.filter((school) => isSourceSchool(school, defaultPolicy)).map((school) => school.id),
    );
    const ledger = eligibilityLedger(district, defaultPolicy);
    const eligible = district.teachers.filter(
      (teacher) =>
        teacher.role === 'teacher' &&
        sources.has(teacher.schoolId) &&
        ledger.entries.get(teacher.id)?.eligible === true,
    );
    const teachersMoves = witness.filter(({ subject }) => !isHeadSubject(subject));
    const sent = teachersMoves.filter((move) => sources.has(move.fromSchoolId)).length;
    expect(sent).toBeLessThanOrEqual(Math.ceil(leastMeeting(defaultPolicy.rotationRate, eligible.length) * 1.25));
  });
});
