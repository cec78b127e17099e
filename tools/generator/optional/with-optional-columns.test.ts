import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { District } from '../../../src/district/district.ts';
import { districtFingerprint } from '../../../src/district/hash.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import { assetEquity } from '../../../src/plan/asset-equity.ts';
import { checkPlan } from '../../../src/plan/checker/check-plan.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';
import { intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { propertyRuns } from '../../../test/support/arbitraries.ts';
import { referenceDate } from '../calendar.ts';
import { drawnDistrict } from '../generate.ts';
import { profileNames } from '../profiles.ts';

const request = { schools: 30, teachers: 900, seed: 11, profile: 'rural' } as const;
const { district } = drawnDistrict({ ...request, full: true });
const away = district.teachers.filter(({ termMode }) => termMode !== undefined);

/** Without the columns that are added, and with who stands where as it was drawn. */
const usual = ({ schools, teachers, ...rest }: District) => ({
  ...rest,
  schools: schools.map(({ id, name, pupilsPrimary, approvedPosts }) => ({ id, name, pupilsPrimary, approvedPosts })),
  teachers: teachers.map(({ id, name, schoolId, subject, backboneLevel }) => ({
    id,
    name,
    schoolId,
    subject,
    backboneLevel,
  })),
});

describe('a district with its optional columns', () => {
  it('is otherwise the one without them, and the same for the same request', () => {
    expect(usual(district)).toEqual(usual(drawnDistrict(request).district));
    expect(drawnDistrict({ ...request, full: true }).district).toEqual(district);
  });

  it('gives L4 to L7 of every stage, some schools below the standard', () => {
    const lines = assetEquity(district, defaultPolicy);
    expect(lines).toHaveLength(8);
    for (const { known, schools } of lines) expect(known).toBe(schools);
    const area = (thin: (each: number) => boolean) =>
      district.schools.filter((one) => thin((one.teachingAreaPrimary ?? 0) / (one.pupilsPrimary ?? 1))).length;
    expect([area((each) => each > 0 && each < 4.5) > 0, area((each) => each >= 4.5) > 0]).toEqual([true, true]);
  });

  it('gives every head an office that has begun, and no other teacher', () => {
    for (const { role, headSince, headTerms, failedYears, joinedSchool } of district.teachers) {
      expect([headSince !== undefined, headTerms !== undefined]).toEqual([role !== 'teacher', role !== 'teacher']);
      expect(failedYears !== undefined).toBe(role === 'principal');
      if (headSince !== undefined) expect(headSince >= joinedSchool && headSince <= referenceDate).toBe(true);
    }
  });

  it('has terms that run and terms that are over, in several modes', () => {
    expect(new Set(away.map(({ termMode }) => termMode)).size).toBe(3);
    for (const { personnelSchoolId, schoolId } of away) expect(personnelSchoolId).not.toBe(schoolId);
    expect(new Set(away.map(({ termEnd = '' }) => termEnd <= referenceDate))).toEqual(new Set([true, false]));
  });

  it('is written and read without a fault', () => {
    const read = intake(rawTables(district, 'zh'));
    expect(read.ok ? [] : read.faults.slice(0, 3)).toEqual([]);
    expect(read.ok && districtFingerprint(read.value.district)).toBe(districtFingerprint(district));
  });

  it('still has a plan that keeps every rule of the default policy', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom(...profileNames), fc.nat(10), (seed, profile, hires) => {
        const drawn = drawnDistrict({ schools: 14, teachers: 320, seed, profile, hires, full: true });
        const ledger = eligibilityLedger(drawn.district, defaultPolicy);
        const moves = [...drawn.witness, ...drawn.placements];
        const checked = checkPlan(drawn.district, defaultPolicy, ledger, moves, null);
        expect(checked.checks.filter((check) => !check.holds)).toEqual([]);
      }),
      { numRuns: Math.ceil(propertyRuns() / 10) },
    );
  });
});
