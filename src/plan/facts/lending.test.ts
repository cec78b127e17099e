import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Borrower, loansOf, maxLent } from './lending.ts';

const borrower = (need: number, ...limits: readonly number[]): Borrower => ({ need, limits });
const without = Number.POSITIVE_INFINITY;

/** Every way to lend, tried: the most that can be lent in all. */
const byTrying = (borrowers: readonly Borrower[], numbers: readonly number[]): number => {
  const [first, ...rest] = borrowers;
  if (first === undefined) return 0;
  let most = 0;
  const ways = (purpose: number, need: number, left: readonly number[], lent: number): void => {
    const limit = first.limits[purpose];
    if (limit === undefined) {
      most = Math.max(most, lent + byTrying(rest, left));
      return;
    }
    for (let number = 0; number <= Math.min(need, limit, left[purpose] ?? 0); number += 1)
      ways(
        purpose + 1,
        need - number,
        left.map((other, which) => (which === purpose ? other - number : other)),
        lent + number,
      );
  };
  ways(0, first.need, numbers, 0);
  return most;
};

const small = fc.record({
  borrowers: fc.array(fc.record({ need: fc.nat(3), limits: fc.tuple(fc.nat(2), fc.nat(2)) }), { maxLength: 3 }),
  numbers: fc.tuple(fc.nat(4), fc.nat(4)),
});

describe('lending for purposes', () => {
  it('is limited by needs, by what each may borrow for, and by the number of each purpose', () => {
    expect(maxLent([borrower(3, without, 0), borrower(2, 0, 1)], [2, without])).toBe(3);
    expect(maxLent([borrower(3, without, 0)], [without, 0])).toBe(3);
    expect(maxLent([], [1, 1])).toBe(0);
  });

  it('lends the most there is, as every way tried shows', () => {
    fc.assert(
      fc.property(small, ({ borrowers, numbers }) => {
        expect(maxLent(borrowers, numbers)).toBe(byTrying(borrowers, numbers));
      }),
    );
  });

  it('takes the first purpose as far as it leaves enough for the others', () => {
    expect(loansOf([borrower(2, 2, 2), borrower(1, 1, 0)], [2, 5])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(loansOf([borrower(2, 1, 0)], [5, 5])).toBeNull();
  });

  it('meets every need exactly within every limit, or says that it cannot', () => {
    fc.assert(
      fc.property(small, ({ borrowers, numbers }) => {
        const loans = loansOf(borrowers, numbers);
        const needed = borrowers.reduce((sum, { need }) => sum + need, 0);
        expect(loans === null).toBe(byTrying(borrowers, numbers) < needed);
        const spent = numbers.map((_number, purpose) =>
          (loans ?? []).reduce((sum, lent) => sum + (lent[purpose] ?? 0), 0),
        );
        spent.forEach((lent, purpose) => {
          expect(lent).toBeLessThanOrEqual(numbers[purpose] ?? 0);
        });
        (loans ?? []).forEach((lent, index) => {
          expect(lent.reduce((sum, number) => sum + number, 0)).toBe(borrowers[index]?.need);
          lent.forEach((number, purpose) => {
            expect(number).toBeLessThanOrEqual(borrowers[index]?.limits[purpose] ?? 0);
          });
        });
      }),
    );
  });
});
