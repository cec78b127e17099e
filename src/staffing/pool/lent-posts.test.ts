import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../test/support/district.ts';
import { aPolicy, aPool } from '../../../test/support/policy.ts';
import type { CalendarDate } from '../../district/date.ts';
import { freePosts, lentBeyondTotal, lentPosts, postsOf } from './lent-posts.ts';

const day = '2026-08-31' as CalendarDate;

describe('posts lent from the pool', () => {
  it('count until their end, and without an end', () => {
    const lent = (given: object) => lentPosts(aSchool({ id: 'S', postPool: 3, ...given }), day);
    expect([lent({}), lent({ poolEnd: '2026-09-01' }), lent({ poolEnd: '2026-08-31' })]).toEqual([3, 3, 0]);
    expect(postsOf(aSchool({ id: 'S', approvedPosts: 10, postPool: 3 }), day)).toBe(13);
  });

  it('are taken from the total of the pool', () => {
    const schools = [aSchool({ id: 'A', postPool: 3 }), aSchool({ id: 'B', postPool: 2, poolEnd: '2020-08-31' })];
    const free = (total: number | null) => freePosts(schools, aPolicy({ postPool: aPool({ total }) }));
    expect([free(10), free(2), free(null)]).toEqual([7, 0, Number.POSITIVE_INFINITY]);
    expect(freePosts(schools, aPolicy())).toBe(0);
  });

  it('go beyond a total by what is lent now', () => {
    const schools = [aSchool({ id: 'A', postPool: 3 }), aSchool({ id: 'B', postPool: 2, poolEnd: '2020-08-31' })];
    const beyond = (total: number | null) => lentBeyondTotal(schools, aPolicy({ postPool: aPool({ total }) }));
    expect([beyond(3), beyond(null), lentBeyondTotal(schools, aPolicy())]).toEqual([null, null, null]);
    expect(beyond(2)).toMatchObject({ lent: 3, total: 2, borrowers: [{ id: 'A' }] });
  });
});
