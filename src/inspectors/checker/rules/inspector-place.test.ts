import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { anArea, inspectorWorld } from '../../../../test/support/inspectors.ts';
import { checkInspectors } from '../check-inspectors.ts';

const { district, policy, areas } = inspectorWorld();
const without = (...ids: readonly string[]) => ({
  ...district,
  schools: district.schools.map((school) => (ids.includes(school.id) ? { ...school, longitude: null } : school)),
});
const rows = (...ids: readonly string[]) =>
  broken(checkInspectors(without(...ids), policy, areas).checks, 'inspector_place');

describe('the place of a centre', () => {
  it('is known: a school without coordinates is no centre', () => {
    expect(rows()).toEqual([]);
    expect(rows('S1', 'S9')).toEqual([]);
    expect(rows('S3')).toEqual(['school:S3: a school with coordinates (8 schools have them, 2 areas); S3 has none']);
  });

  it('may be unknown only for as many areas as schools with coordinates are too few', () => {
    const all = district.schools.map(({ id }) => id as string);
    expect(rows(...all)).toEqual([]);
    expect(rows(...all.filter((id) => id !== 'S3'))).toEqual([]);
    expect(rows(...all.filter((id) => id !== 'S1'))).toHaveLength(2);
    const centred = [anArea(1, 'S1', 'S1', 'S2', 'S3', 'S4', 'S5'), ...areas.slice(1)];
    const { checks } = checkInspectors(without(...all.filter((id) => id !== 'S1')), policy, centred);
    expect(broken(checks, 'inspector_place')).toEqual([]);
  });
});
