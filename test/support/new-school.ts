import type { District } from '../../src/district/district.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aPost, aSchool, aTeacher } from './district.ts';
import { aMove, type Changed, lawfulDistrict } from './lawful-plan.ts';
import { aPolicy } from './policy.ts';
import { solved } from './solved.ts';

export const percent = (numerator: number) => ({ numerator, denominator: 100 });

/**
 * The lawful district with a new rural school N, partner of U1: two posts of Chinese, one of music, which U1-08 can
 * teach.
 */
export const foundingDistrict = (given: Partial<Parameters<typeof aSchool>[0]> = {}): District => {
  const { schools, posts, teachers, ...rest } = lawfulDistrict();
  return {
    ...rest,
    schools: [aSchool({ id: 'N', openingDate: '2026-09-01', partnerSchool: 'U1', ...given }), ...schools],
    posts: [
      aPost({ schoolId: 'N', required: 2 }),
      aPost({ schoolId: 'N', subject: 'music', required: 1 }),
      ...(posts ?? []).map((post) =>
        post.schoolId === 'U1' ? { ...post, required: Math.min(post.required, 5) } : post,
      ),
    ],
    teachers: teachers.map((teacher) =>
      teacher.id === 'U1-08'
        ? aTeacher({ ...teacher, alsoQualified: [{ stage: 'primary', subject: 'music' }] })
        : teacher,
    ),
  };
};

/** Two teachers of Chinese and one of music found N, one of the three a backbone teacher. */
export const founding: Readonly<Record<string, readonly Move[]>> = {
  'U1-01': [aMove('U1-01', 'U1', 'N')],
  'U1-02': [aMove('U1-02', 'U1', 'N')],
  'U1-08': [aMove('U1-08', 'U1', 'N', { subject: 'music' })],
};

/** All requirements on a seed team; `founding` meets each of them exactly. */
export const seedTeams = (given: Partial<NonNullable<Policy['seedTeams']>> = {}): Partial<Policy> => ({
  maxOutSharePerSchool: null,
  seedTeams: {
    members: 3,
    maxPerSchool: 3,
    backboneShare: { numerator: 1, denominator: 3 },
    subjects: null,
    staffed: 'opening',
    staffedShare: { numerator: 1, denominator: 1 },
    ...given,
  },
});

export const founded = (terms: Parameters<typeof seedTeams>[0] = {}, changed: Changed = {}): Changed => ({
  district: foundingDistrict(),
  policy: seedTeams(terms),
  ...changed,
  moves: { ...founding, ...changed.moves },
});

const nothing = { members: 0, maxPerSchool: null, backboneShare: percent(0), subjects: [], staffedShare: percent(0) };

/**
 * Who founds N in the plan of fewest moves that meets some demands and no other, as `teacher subject`; `null` without a
 * plan.
 */
export const foundedBy = async (
  terms: Partial<NonNullable<Policy['seedTeams']>>,
  district = foundingDistrict(),
): Promise<readonly string[] | null> => {
  const policy = aPolicy({
    ...seedTeams({ ...nothing, ...terms }),
    rotationScopes: [],
    goals: [[{ goal: 'movers', weight: 1 }]],
  });
  const { status, moves } = await solved({ district, policy, previous: null });
  return status === 'optimal'
    ? moves.filter(({ toSchoolId }) => toSchoolId === 'N').map(({ teacherId, subject }) => `${teacherId} ${subject}`)
    : null;
};
