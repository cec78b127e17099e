import { describe, expect, it } from 'vitest';
import { aDistrict, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';

import { graduatingClass } from './graduating-class.ts';

const context = { district: aDistrict(), policy: aPolicy(), moves: [] };

describe('the reason graduating-class', () => {
  it('follows the roster, and is unknown when the cell is empty', () => {
    const verdict = (given: boolean | undefined) =>
      graduatingClass.fact(
        aTeacher({ id: 'T', schoolId: 'U', ...(given === undefined ? {} : { graduatingClass: given }) }),
        context,
      ).verdict;
    expect([true, false, undefined].map(verdict)).toEqual(['borne_out', 'not_borne_out', 'unknown']);
  });
});
