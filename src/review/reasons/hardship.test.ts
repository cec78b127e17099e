import { describe, expect, it } from 'vitest';
import { aDistrict, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';

import { hardship } from './hardship.ts';

const context = { district: aDistrict(), policy: aPolicy(), moves: [] };

describe('the reason hardship', () => {
  it('is never derived from the roster’s codes: a file must bear it out', () => {
    const ill = aTeacher({ id: 'T', schoolId: 'U', exemption: 'illness' });
    expect(hardship.fact(ill, context)).toEqual(hardship.fact(aTeacher({ id: 'T', schoolId: 'U' }), context));
    expect(hardship).toMatchObject({ needs: 'evidence', sensitive: true });
  });
});
