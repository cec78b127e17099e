import { describe, expect, it } from 'vitest';
import { inspectorWorld } from '../../../test/support/inspectors.ts';
import { catalogues } from '../../text/render.ts';
import { checkInspectors, inspectorRules } from './check-inspectors.ts';

describe('the checker of inspectors', () => {
  it('passes what is lawful, with a row for every rule', () => {
    const { district, policy, areas } = inspectorWorld();
    const { checks, holds } = checkInspectors(district, policy, areas);
    expect(holds).toBe(true);
    expect(checks.map(({ rule }) => rule)).toEqual(inspectorRules.map(({ id }) => id));
  });

  it('counts the levels', () => {
    const { district, policy, areas } = inspectorWorld();
    // Cluster K holds schools 1 to 5, L the other four; a hundredth of a degree north is 1,112 metres.
    expect(checkInspectors(district, policy, areas).values).toEqual({
      clusters_divided: 0,
      uneven_areas: 0,
      unknown_ways: 0,
      metres: 2 * 1112 + 2 * 2224 + 2 * 1112 + 2224,
    });
    const schools = district.schools.map((school) => (school.id === 'S9' ? { ...school, latitude: null } : school));
    // Within its own cluster as well.
    expect(checkInspectors({ ...district, schools }, policy, areas).values.unknown_ways).toBe(1);
    const [first, second] = areas.map(({ schools: all }) => all);
    const swapped = areas.map((area, index) => ({
      ...area,
      schools: index === 0 ? [...(first ?? []).slice(1), 'S9'] : ['S1', ...(second ?? []).slice(0, 3)],
    })) as unknown as typeof areas;
    expect(checkInspectors(district, policy, swapped).values.clusters_divided).toBe(2);
  });

  it('has words in both languages for every rule', () => {
    for (const { id } of inspectorRules)
      for (const words of Object.values(catalogues))
        for (const part of ['', '.says', '.required', '.actual']) expect(words[`rule.${id}${part}`], id).toBeTruthy();
  });
});
