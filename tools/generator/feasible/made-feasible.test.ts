import { describe, expect, it } from 'vitest';
import { prepareInstance } from '../../../solver/formulation/instance.ts';
import { anyPlanExists } from '../../../solver/search/any-plan.ts';
import { districtFingerprint } from '../../../src/district/hash.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';
import { drawnDistrict } from '../generate.ts';
import { profileNames } from '../profiles.ts';
import { madeFeasible } from './made-feasible.ts';

const clean = profileNames.filter((name) => !name.endsWith('-dirty'));

describe('a generated district', () => {
  it.each(clean)('has a plan under the default policy with the profile %s', async (profile) => {
    for (const seed of [1, 2, 3]) {
      const { district } = drawnDistrict({ schools: 6, teachers: 120, seed, profile });
      const instance = prepareInstance(district, defaultPolicy, null);
      expect(await anyPlanExists(instance, () => 60), `seed ${seed}`).toBe(true);
    }
  });

  it('stays as it is where its witness keeps every rule already', () => {
    const { district, witness } = drawnDistrict({ schools: 20, teachers: 700, seed: 1, profile: 'mixed' });
    const teachersMoves = witness.filter(({ subject }) => subject !== 'principal' && subject !== 'vice_principal');
    const again = madeFeasible(district, teachersMoves);
    expect(districtFingerprint(again.district)).toBe(districtFingerprint(district));
    expect(again.witness).toEqual(witness);
  });
});
