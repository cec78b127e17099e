import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, reconcile } from './reconcile.ts';

const claim = (id: string, standard: number, floor = 0): Claim => ({ id, standard, floor });
const inOrder = (posts: ReadonlyMap<string, number>) => Object.fromEntries([...posts].toSorted());
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

const claims = fc
  .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 99 }), standard: fc.nat(60), share: fc.nat(100) }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ id, standard, share }) => claim(`S${id}`, standard, Math.floor((standard * share) / 100))),
  );

describe('posts reconciled to the total of the district', () => {
  it('are the standards where the total covers them; the surplus is for the pool, not for schools', () => {
    const { method, posts, surplus } = reconcile([claim('A', 10), claim('B', 20)], 33);
    expect([method, inOrder(posts), surplus]).toEqual(['standard', { A: 10, B: 20 }, 3]);
  });

  it('are scaled by largest remainder where it does not, ties by identifier', () => {
    const { method, posts } = reconcile([claim('A', 10), claim('B', 10), claim('C', 10)], 28);
    expect([method, inOrder(posts)]).toEqual(['scaled', { A: 10, B: 9, C: 9 }]);
    expect(inOrder(reconcile([claim('A', 50), claim('B', 31), claim('C', 19)], 10).posts)).toEqual({
      A: 5,
      B: 3,
      C: 2,
    });
  });

  it('keep a teacher a class at teaching points, at the expense of the others', () => {
    const point = claim('P', 5, 3);
    expect(inOrder(reconcile([point, claim('A', 95)], 40).posts)).toEqual({ P: 3, A: 37 });
  });

  it('are the floors scaled where the total is short even of them', () => {
    const { method, posts } = reconcile([claim('A', 10, 8), claim('B', 4, 4)], 6);
    expect([method, inOrder(posts)]).toEqual(['floors_scaled', { A: 4, B: 2 }]);
  });

  it('never exceed the total nor a standard, use the total up where it is short, and respect the floors', () => {
    fc.assert(
      fc.property(claims, fc.nat(700), (given, total) => {
        const { method, posts, surplus } = reconcile(given, total);
        expect(sum(posts.values()) + surplus).toBe(total);
        expect(surplus).toBeGreaterThanOrEqual(0);
        for (const { id, standard, floor } of given) {
          expect(posts.get(id)).toBeLessThanOrEqual(standard);
          expect(posts.get(id)).toBeGreaterThanOrEqual(method === 'floors_scaled' ? 0 : floor);
        }
        const floors = sum(given.map(({ floor }) => floor));
        expect(method === 'floors_scaled').toBe(floors > total);
      }),
    );
  });

  it('do not depend on the order of the schools', () => {
    fc.assert(
      fc.property(claims, fc.nat(700), fc.func(fc.nat(1000)), (given, total, shuffle) => {
        const other = given.toSorted((a, b) => shuffle(a.id) - shuffle(b.id));
        expect(inOrder(reconcile(other, total).posts)).toEqual(inOrder(reconcile(given, total).posts));
      }),
    );
  });

  it('give a school of larger standard and floor never less, and all schools never less from a larger total', () => {
    fc.assert(
      fc.property(claims, fc.nat(700), (given, total) => {
        const { posts } = reconcile(given, total);
        for (const one of given)
          for (const other of given)
            if (one.standard > other.standard && one.floor >= other.floor)
              expect(posts.get(one.id)).toBeGreaterThanOrEqual(posts.get(other.id) ?? 0);
        expect(sum(reconcile(given, total + 1).posts.values())).toBeGreaterThanOrEqual(sum(posts.values()));
      }),
    );
  });
});
