import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { anArea, inspectorWorld } from '../../../../test/support/inspectors.ts';
import { checkInspectors } from '../check-inspectors.ts';

const split = [anArea(1, 'S3', 'S1', 'S2', 'S3'), anArea(2, 'S7', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9')];

describe('the schools of one inspector', () => {
  it('are four to six', () => {
    const { district, policy, areas } = inspectorWorld();
    const rows = (given: typeof areas) => broken(checkInspectors(district, policy, given).checks, 'inspector_schools');
    expect(rows(areas)).toEqual([]);
    expect(rows(split)).toEqual(['school:S3: 4 to 6; 3']);
  });

  it('are as many as the policy sets', () => {
    const { district, policy, areas } = inspectorWorld({ inspectorLeastSchools: 3, inspectorMostSchools: 5 });
    const rows = (given: typeof areas) => broken(checkInspectors(district, policy, given).checks, 'inspector_schools');
    expect(rows(areas)).toEqual([]);
    expect(rows(split)).toEqual(['school:S7: 3 to 5; 6']);
  });

  it('are the even share where too few schools are left for the least number, with a row about it', () => {
    const { district, policy } = inspectorWorld();
    const six = { ...district, schools: district.schools.slice(0, 6) };
    const halves = [anArea(1, 'S2', 'S1', 'S2', 'S3'), anArea(2, 'S5', 'S4', 'S5', 'S6')];
    const { checks, holds } = checkInspectors(six, policy, halves);
    expect(holds).toBe(true);
    expect(checks.filter(({ rule }) => rule === 'inspector_schools').map(({ actual }) => actual)).toEqual([
      '0 of 2 areas',
      '6 schools among 2 inspectors: at least 3 each',
    ]);
  });
});
