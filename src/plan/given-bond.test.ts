import { describe, expect, it } from 'vitest';
import { aDistrict, aHire } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { givenBonds, otherBonds } from './given-bond.ts';

const district = aDistrict({
  hires: [
    aHire({ id: 'N1', hireType: 'special_post' }),
    aHire({ id: 'N2', bondMonths: 60 }),
    aHire({ id: 'N3', hireType: 'talent' }),
  ],
});
const placed = (teacher_id: string, hire_type: string, bond_until: string | null) => ({
  teacher_id,
  school_id: 'R1',
  hire_type,
  bond_until,
});
const truly = [
  placed('N1', 'special_post', '2029-08-31'),
  placed('N2', 'recruit', '2031-08-31'),
  placed('N3', 'talent', null),
];
const others = (placements: readonly unknown[]) => otherBonds(givenBonds(placements), district, aPolicy());

describe('the bonds a plan file claims', () => {
  it('are those of dataset and policy, or are told', () => {
    expect(others(truly)).toEqual([]);
    expect(others([placed('N1', 'special_post', '2027-08-31')])).toEqual(['N1']);
    expect(others([placed('N1', 'special_post', null)])).toEqual(['N1']);
    expect(others([placed('N3', 'talent', '2029-08-31')])).toEqual(['N3']);
    expect(others([placed('N2', 'talent', '2031-08-31')])).toEqual(['N2']);
  });

  it('are no claims where a file says nothing, or somebody is not on the list', () => {
    expect(others([{ teacher_id: 'N1', school_id: 'R1' }, null, 7, { hire_type: 'talent' }])).toEqual([]);
    expect(others([placed('N9', 'recruit', '2099-08-31')])).toEqual([]);
  });
});
