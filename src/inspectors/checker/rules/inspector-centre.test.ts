import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { anArea, inspectorWorld } from '../../../../test/support/inspectors.ts';
import { checkInspectors } from '../check-inspectors.ts';

describe('the centre of an area', () => {
  it('is one of its schools', () => {
    const { district, policy, areas } = inspectorWorld();
    const moved = areas.map((area, index) => (index === 0 ? anArea(1, 'S9', ...area.schools) : area));
    expect(broken(checkInspectors(district, policy, areas).checks, 'inspector_centre')).toEqual([]);
    expect(broken(checkInspectors(district, policy, moved).checks, 'inspector_centre')).toEqual([
      'school:S9: a school of the area; S9 is not in the area',
    ]);
  });
});
