import { describe, expect, it } from 'vitest';
import { refusesHire } from '../../../test/support/hire-pair.ts';
import { ruralType } from './rural-type.ts';

describe('types of hire for the countryside', () => {
  it('keep special-post teachers out of town, and no others', () => {
    const hire = { hireType: 'special_post' } as const;
    expect(refusesHire(ruralType, { hire, school: { areaClass: 'town' } })).toBe(true);
    expect(refusesHire(ruralType, { hire })).toBe(false);
    expect(refusesHire(ruralType, { school: { areaClass: 'urban' } })).toBe(false);
  });

  it('are the policy’s', () => {
    const school = { areaClass: 'urban' } as const;
    expect(refusesHire(ruralType, { school, policy: { ruralHireTypes: ['recruit'] } })).toBe(true);
  });
});
