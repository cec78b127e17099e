import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { anArea, inspectorWorld } from '../../../../test/support/inspectors.ts';
import { checkInspectors } from '../check-inspectors.ts';

describe('the number of inspectors', () => {
  it('is the schools divided by five, rounded up', () => {
    const { district, policy, areas } = inspectorWorld();
    const rows = (given: typeof areas, per = 5) => {
      const { checks } = checkInspectors(district, { ...policy, inspectorSchools: per }, given);
      return checks.filter(({ rule, holds }) => rule === 'inspector_count' && !holds).length;
    };
    expect(rows(areas)).toBe(0);
    expect(rows(areas.slice(1))).toBeGreaterThan(0);
    expect(rows([...areas, anArea(3, 'S1', 'S1')])).toBeGreaterThan(0);
    expect(rows(areas, 4)).toBeGreaterThan(0);
    expect(rows(areas.map((area) => ({ ...area, inspector: 1 })))).toBe(2);
    expect(broken(checkInspectors(district, policy, areas).checks, 'inspector_count')).toEqual([]);
  });
});
