import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Errand, fixedTimes } from './fixed-times.ts';

const clashes = (errands: readonly Errand[], times: readonly number[], places: (school: string) => number): string[] =>
  [...Map.groupBy(errands.keys(), (index) => times[index])].flatMap(([time, indices]) => {
    const at = indices.map((index) => errands[index] as Errand);
    const teachers = [...Map.groupBy(at, ({ teacher }) => teacher)].filter(([, all]) => all.length > 1);
    const schools = [...Map.groupBy(at, ({ school }) => school)].filter(([name, all]) => all.length > places(name));
    return [...teachers, ...schools].map(([name]) => `${name} at ${time}`);
  });

describe('fixed times', () => {
  it('gives every visit of a teacher a day of its own', () => {
    const errands = [
      { teacher: 'T1', school: 'A' },
      { teacher: 'T1', school: 'A' },
      { teacher: 'T1', school: 'B' },
    ];
    expect(fixedTimes(errands, 5)).toEqual([0, 1, 2]);
  });

  it('swaps earlier visits where a later one would not fit', () => {
    const errands = [
      { teacher: 'T1', school: 'A' },
      { teacher: 'T2', school: 'B' },
      { teacher: 'T1', school: 'B' },
      { teacher: 'T2', school: 'A' },
    ];
    const times = fixedTimes(errands, 2);
    expect(clashes(errands, times, () => 1)).toEqual([]);
    expect([...times].sort()).toEqual([0, 0, 1, 1]);
  });

  it('admits as many simultaneous visitors as a school has classes', () => {
    const errands = ['T1', 'T2', 'T3', 'T4'].map((teacher) => ({ teacher, school: 'A' }));
    const times = fixedTimes(errands, 2);
    expect(clashes(errands, times, () => 2)).toEqual([]);
  });

  it('refuses counts that cannot fit a week', () => {
    const errands = [1, 2, 3].map((index) => ({ teacher: 'T1', school: `S${index}` }));
    expect(() => fixedTimes(errands, 2)).toThrow(RangeError);
  });

  it('always fits what keeps the two limits', () => {
    const week = fc.record({
      times: fc.constantFrom(2, 5, 10),
      places: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
      picks: fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(week, ({ times, places, picks }) => {
        const counts = new Map<string, number>();
        const placesOf = (school: string): number => places[Number(school.slice(1))] ?? 1;
        const errands = picks.flatMap(([t, s]): Errand[] => {
          const [teacher, school] = [`T${t}`, `S${s % places.length}`];
          const [mine, theirs] = [counts.get(teacher) ?? 0, counts.get(school) ?? 0];
          if (mine >= times || theirs >= times * placesOf(school)) return [];
          counts.set(teacher, mine + 1).set(school, theirs + 1);
          return [{ teacher, school }];
        });
        const found = fixedTimes(errands, times);
        expect(found.length).toBe(errands.length);
        expect(found.every((time) => time >= 0 && time < times)).toBe(true);
        expect(clashes(errands, found, placesOf)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
