import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { render } from '../text/render.ts';
import { allocate } from './allocation.ts';
import { establishments } from './establishment.ts';
import { type PostsPlace, rebalance } from './rebalance.ts';

interface Facts {
  readonly pupils: number;
  readonly approved: number;
  readonly people: number;
}

const scheme = (facts: readonly Facts[], totalPosts: number | null = null, reversed = false) => {
  const schools = facts.map(({ pupils, approved }, index) =>
    aSchool({
      id: `S${index}`,
      areaClass: 'urban',
      pupilsPrimary: pupils,
      classesPrimary: null,
      approvedPosts: approved,
    }),
  );
  const teachers = facts.flatMap(({ people }, index) =>
    Array.from({ length: people }, (_, each) => aTeacher({ id: `T${index}-${each}`, schoolId: `S${index}` })),
  );
  const district = aDistrict({ schools: reversed ? schools.toReversed() : schools, teachers });
  const all = establishments(district, aPolicy());
  const allocation = allocate(all, aPolicy({ totalPosts }));
  return { all, allocation, transfers: rebalance(all, allocation) };
};

const place = (end: PostsPlace): string => (end.kind === 'school' ? end.schoolId : end.kind);
const transferRows = (given: ReturnType<typeof scheme>) =>
  given.transfers.map(({ from, to, posts, vacant }) => [place(from), place(to), posts, vacant]);

describe('a proposal to rebalance posts', () => {
  it('moves free posts first, and reports those that are still held', () => {
    const given = scheme([
      { pupils: 380, approved: 25, people: 22 },
      { pupils: 380, approved: 13, people: 13 },
    ]);
    expect([...given.allocation.proposed]).toEqual([
      ['S0', 19],
      ['S1', 19],
    ]);
    expect(transferRows(given)).toEqual([['S0', 'S1', 6, 3]]);
    expect(given.transfers[0]?.reasons.map((reason) => render('zh', reason))).toEqual([
      'School S0：核定 25，拟核 19（标准 19，在岗 22），调出 6',
      'School S1：核定 13，拟核 19（标准 19，在岗 13），调入 6',
    ]);
  });

  it('sends what no school needs to the pool, takes what was not given out, gives back what the total lacks', () => {
    expect(transferRows(scheme([{ pupils: 380, approved: 25, people: 19 }]))).toEqual([['S0', 'pool', 6, 6]]);
    expect(transferRows(scheme([{ pupils: 380, approved: 10, people: 10 }], 30))).toEqual([
      ['unallocated', 'S0', 9, 9],
      ['unallocated', 'pool', 11, 11],
    ]);
    expect(transferRows(scheme([{ pupils: 380, approved: 25, people: 25 }], 12))).toEqual([['S0', 'returned', 13, 0]]);
  });

  const facts = fc.array(fc.record({ pupils: fc.nat(900), approved: fc.nat(40), people: fc.nat(20) }), {
    minLength: 1,
    maxLength: 6,
  });

  it('adds up exactly, from today to the proposal, and never exceeds the total', () => {
    fc.assert(
      fc.property(facts, fc.option(fc.nat(200), { nil: null }), (given, totalPosts) => {
        const { all, allocation, transfers } = scheme(given, totalPosts);
        const sum = (matches: (from: PostsPlace, to: PostsPlace) => boolean): number =>
          transfers.reduce((total, { from, to, posts }) => total + (matches(from, to) ? posts : 0), 0);
        for (const { school, approved } of all) {
          const isIt = (end: PostsPlace): boolean => end.kind === 'school' && end.schoolId === school.id;
          const after = approved - sum((from) => isIt(from)) + sum((_from, to) => isIt(to));
          expect(after).toBe(allocation.proposed.get(school.id));
        }
        const proposed = [...allocation.proposed.values()].reduce((total, posts) => total + posts, 0);
        expect(proposed + allocation.surplus).toBe(allocation.total);
        for (const { posts, vacant } of transfers) expect(vacant).toBeLessThanOrEqual(posts);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(transferRows(scheme(given, null, true))).toEqual(transferRows(scheme(given)));
      }),
    );
  });
});
