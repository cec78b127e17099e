import { describe, expect, it } from 'vitest';
import { auditedDistrict, auditLines } from '../../../test/support/audit.ts';

const lines = (totalPosts: number) => auditLines('withheld', auditedDistrict(), { totalPosts });

describe('posts of the district', () => {
  it('are given to schools, all of them and no more than there are', () => {
    expect([lines(19), lines(20), lines(18)]).toEqual([['district holds'], ['district broken'], ['district broken']]);
  });
});
