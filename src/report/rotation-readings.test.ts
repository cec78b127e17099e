import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aPlan, aTransfer } from '../../test/support/plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { rotationLines } from './rotation-lines.ts';
import { backboneShares, rotationDirections } from './rotation-readings.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'U', areaClass: 'urban' }), aSchool({ id: 'R', areaClass: 'rural' })],
  teachers: [
    ...['T1', 'T2', 'T3', 'T4'].map((id) =>
      aTeacher({ id, schoolId: 'U', backboneLevel: id === 'T1' ? 'county' : 'none' }),
    ),
    aTeacher({ id: 'T5', schoolId: 'R' }),
    aTeacher({ id: 'H1', schoolId: 'U', role: 'principal', backboneLevel: 'city' }),
  ],
});
const policy = aPolicy({ principals: 'separate', rotationScopes: ['district'] });
const to = (teacherId: string, fromSchoolId: string, toSchoolId: string, backbone = false) =>
  aTransfer({ teacherId, fromSchoolId, toSchoolId, backbone });

const reportOf = (transfers: readonly ReturnType<typeof to>[]) => ({
  district,
  ledger: aLedger(district, policy),
  plan: aPlan({ policy, transfers }),
  warnings: [],
});

describe('the rotation by direction', () => {
  it('counts the movers of each direction of the eligible where they leave, heads aside', () => {
    const report = reportOf([to('T1', 'U', 'R', true), to('T5', 'R', 'U'), to('H1', 'U', 'R', true)]);
    expect(rotationDirections(report)).toEqual([
      { from: 'urban', to: 'rural', movers: 1, backbone: 1, eligible: 4 },
      { from: 'rural', to: 'urban', movers: 1, backbone: 0, eligible: 1 },
    ]);
    expect(rotationLines('en', report)[0]).toBe(
      'Rotation by direction: urban to rural 1 (25.00% of 4 eligible); rural to urban 1 (100.00% of 1 eligible)',
    );
  });
});

describe('the readings of the backbone share', () => {
  it('shows the share with moving heads where it differs from what the quota counts', () => {
    const shares = backboneShares(reportOf([to('T1', 'U', 'R', true), to('T2', 'U', 'R'), to('H1', 'U', 'R', true)]));
    expect(shares.map(({ reading, backbone, movers }) => [reading, backbone, movers])).toEqual([
      ['counted', 1, 2],
      ['eligible_only', 1, 2],
      ['with_heads', 2, 3],
    ]);
  });

  it('shows none where every reading gives the same numbers', () => {
    expect(backboneShares(reportOf([to('T1', 'U', 'R', true), to('T2', 'U', 'R')]))).toEqual([]);
  });

  it('sets volunteers below the tenure apart', () => {
    const young = {
      ...district,
      teachers: district.teachers.map((one) =>
        one.id === 'T2' ? { ...one, joinedSchool: '2024-09-01' as never } : one,
      ),
    };
    const report = {
      ...reportOf([to('T1', 'U', 'R', true), to('T2', 'U', 'R')]),
      district: young,
      ledger: eligibilityLedger(young, policy),
    };
    expect(backboneShares(report).map(({ reading, backbone, movers }) => [reading, backbone, movers])).toEqual([
      ['counted', 1, 2],
      ['eligible_only', 1, 1],
      ['with_heads', 1, 2],
    ]);
  });
});
