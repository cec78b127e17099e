import { describe, expect, it } from 'vitest';
import { inspectorWorld } from '../../../test/support/inspectors.ts';
import { schoolId } from '../../district/ids.ts';
import { checkInspectors, readInspectors } from './check-inspectors.ts';
import { otherInspectorClaims } from './claims.ts';

const { district, policy, areas } = inspectorWorld();
const reading = readInspectors(district, policy, areas);
const { values } = checkInspectors(district, policy, areas);
const way = (centre: string, school: string, metres: number | null) => ({
  centreSchoolId: schoolId(centre),
  schoolId: schoolId(school),
  metres,
});

describe('what a document claims of an allocation', () => {
  it('agrees with the count, or is reported', () => {
    const levels = [{ goal: 'metres', value: values.metres }] as const;
    expect(otherInspectorClaims(reading, { levels, metres: [way('S3', 'S3', 0), way('S3', 'S2', 1112)] })).toEqual([]);
    const wrong = { levels: [{ goal: 'metres', value: 1 }] as const, metres: [way('S3', 'S2', null)] };
    expect(otherInspectorClaims(reading, wrong)).toEqual([
      { claim: 'metres', claimed: '1', counted: String(values.metres) },
      { claim: 'S3 → S2', claimed: '—', counted: '1112' },
    ]);
  });

  it('of unknown schools is left to the rules', () => {
    expect(otherInspectorClaims(reading, { levels: [], metres: [way('S3', 'X', 5)] })).toEqual([]);
  });
});
