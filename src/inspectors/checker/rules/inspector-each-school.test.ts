import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { anArea, inspectorWorld } from '../../../../test/support/inspectors.ts';
import { checkInspectors } from '../check-inspectors.ts';

describe('every school', () => {
  it('has one inspector', () => {
    const { district, policy, areas } = inspectorWorld();
    const rows = (given: typeof areas) =>
      broken(checkInspectors(district, policy, given).checks, 'inspector_each_school');
    expect(rows(areas)).toEqual([]);
    expect(rows(areas.slice(1))).toHaveLength(5);
    expect(rows([...areas, anArea(3, 'S1', 'S1')])).toEqual(['school:S1: 1; 2']);
  });

  it('is open: a closed one has none', () => {
    const { district, policy, areas } = inspectorWorld();
    const schools = district.schools.map((one) =>
      one.id === 'S9' ? { ...one, closingDate: policy.referenceDate } : one,
    );
    const { checks } = checkInspectors({ ...district, schools }, policy, areas);
    expect(broken(checks, 'inspector_each_school')).toEqual(['school:S9: 0; 1']);
  });
});
