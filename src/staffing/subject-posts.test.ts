import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { render } from '../text/render.ts';
import type { Allocation } from './allocation.ts';
import { subjectPosts, subjectTransfers } from './subject-posts.ts';

const schoolOf = (classesPrimary: number) =>
  aSchool({ id: 'S', areaClass: 'urban', pupilsPrimary: classesPrimary * 45, classesPrimary });
const allocated = (posts: number): Allocation => ({
  method: 'standard',
  total: posts,
  approved: posts,
  standard: posts,
  proposed: new Map([[schoolOf(1).id, posts]]),
  surplus: 0,
});
const proposal = (classes: number, posts: number, given: readonly ReturnType<typeof aPost>[] = []) =>
  subjectPosts(aDistrict({ schools: [schoolOf(classes)], posts: given }), aPolicy(), allocated(posts));
const total = (subjects: ReturnType<typeof proposal>): number =>
  subjects.reduce((sum, { proposed }) => sum + proposed, 0);
const proposed = (subjects: ReturnType<typeof proposal>) =>
  Object.fromEntries(subjects.map((slot) => [slot.subject, slot.proposed]));

describe('the posts of a school by subject', () => {
  it('follow the lessons where there are posts enough; the rest stays unassigned', () => {
    const enough = proposal(12, 60);
    for (const slot of enough) expect(slot.proposed).toBe(slot.needed);
    expect(total(enough)).toBeLessThan(60);
  });

  it('keep the principal and one teacher of every subject where posts are short', () => {
    const short = proposed(proposal(12, 15));
    expect(short).toMatchObject({ principal: 1, music: 1, art: 1, science: 1 });
    expect(short.chinese).toBeGreaterThan(short.music ?? 0);
  });

  it('keep a subject that the curriculum does not know', () => {
    expect(proposed(proposal(12, 60, [aPost({ schoolId: 'S', subject: 'mental_health', required: 2 })]))).toMatchObject(
      {
        mental_health: 2,
      },
    );
  });

  it('never exceed the posts of the school, and use them up where lessons need more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(120), (classes, posts) => {
        const subjects = proposal(classes, posts);
        const needed = subjects.reduce((sum, slot) => sum + slot.needed, 0);
        expect(total(subjects)).toBe(Math.min(posts, needed));
      }),
    );
  });
});

describe('posts that change subject', () => {
  it('are reported from subject to subject, with the reason', () => {
    const today = [
      aPost({ schoolId: 'S', subject: 'chinese', required: 12 }),
      aPost({ schoolId: 'S', subject: 'principal', required: 1 }),
    ];
    const subjects = proposal(12, 60, today);
    const chinese = subjects.find(({ subject }) => subject === 'chinese');
    const transfers = subjectTransfers(subjects);
    const fromChinese = transfers.filter(({ from }) => from?.subject === 'chinese');
    expect(fromChinese.reduce((sum, { posts }) => sum + posts, 0)).toBe(12 - (chinese?.needed ?? 12));
    expect(fromChinese[0]?.reasons.map((reason) => render('zh', reason))).toEqual([
      expect.stringMatching(/^小学语文：现设 12，课时需要 \d+，在岗 0，拟设 \d+$/),
      expect.stringMatching(/^小学美术：现设 0，课时需要 \d，在岗 0，拟设 \d$/),
    ]);
    // Lessons need more than the posts set up: the school itself gains posts.
    expect(transfers.some(({ from, to }) => from === null && to !== null)).toBe(true);
  });

  it('add up to the proposal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(40),
        fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
        (classes, posts, numbers) => {
          const today = ['chinese', 'music', 'practice'].map((subject, index) =>
            aPost({ schoolId: 'S', subject, required: numbers[index] ?? 0 }),
          );
          const subjects = proposal(classes, posts, today);
          const transfers = subjectTransfers(subjects);
          for (const slot of subjects) {
            const into = transfers.reduce((sum, { to, posts: moved }) => sum + (to === slot ? moved : 0), 0);
            const out = transfers.reduce((sum, { from, posts: moved }) => sum + (from === slot ? moved : 0), 0);
            expect(slot.today + into - out).toBe(slot.proposed);
          }
        },
      ),
    );
  });

  it('start from the holders where no posts are given', () => {
    const teachers = ['A', 'B'].map((id) => aTeacher({ id, schoolId: 'S' }));
    const district = aDistrict({ schools: [schoolOf(2)], teachers, posts: null });
    const chinese = subjectPosts(district, aPolicy(), allocated(9)).find(({ subject }) => subject === 'chinese');
    expect(chinese).toMatchObject({ today: 2, held: 2 });
  });
});
