import type { SchoolId, TeacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import type { Slot } from '../../src/district/post.ts';
import { isPossible } from '../../src/explain/alternative.ts';
import type { PostFacts } from '../../src/explain/post-facts.ts';
import { type Choice, type Ranking, ranked } from '../../src/explain/ranking.ts';
import { orderOf, putQuestion, type Questioned } from './put-question.ts';

/** Prices one person at one school: the best plan that assigns them there, under further orders. */
const choice = async (
  questioned: Questioned,
  teacherId: TeacherId,
  schoolId: SchoolId,
  further: readonly Order[],
): Promise<Choice> => {
  const alternative = await putQuestion(questioned, [...further, orderOf(teacherId, 'assign', schoolId)]);
  const move = isPossible(alternative) ? alternative.moves.find((one) => one.teacherId === teacherId) : undefined;
  const post = move === undefined ? null : { schoolId, stage: move.stage, subject: move.subject };
  return { teacherId, schoolId, post, alternative };
};

/**
 * Candidates for a post, each priced by a question of its own. Of many candidates the first `limit` are priced: those
 * who wished for the school, then by the published order.
 */
export const rankCandidates = async (
  questioned: Questioned,
  { post, candidates }: { readonly post: Slot; readonly candidates: PostFacts['candidates'] },
  limit: number,
  further: readonly Order[] = [],
): Promise<Ranking> => {
  const choices: Choice[] = [];
  for (const { teacherId } of candidates.slice(0, limit))
    choices.push(await choice(questioned, teacherId, post.schoolId, further));
  return ranked(choices, candidates.length);
};

/** Schools of the open posts: the wished ones in their order, then the shorter journey, then by identifier. */
const schoolsInOrder = ({ explained }: Questioned, id: TeacherId, open: readonly Slot[]): readonly SchoolId[] => {
  const teacher = explained.teachers.get(id);
  if (teacher === undefined) return [];
  const ids = [...new Set(open.map(({ schoolId }) => schoolId))];
  const keys = new Map(
    ids.map((schoolId) => {
      const school = explained.schools.get(schoolId);
      const wish = teacher.wishes.indexOf(schoolId);
      const minutes = school === undefined ? null : explained.context.minutes(teacher, school);
      return [schoolId, [wish < 0 ? ids.length : wish, minutes ?? Number.MAX_SAFE_INTEGER]];
    }),
  );
  const key = (schoolId: SchoolId, part: number): number => keys.get(schoolId)?.[part] ?? 0;
  return ids.toSorted((a, b) => key(a, 0) - key(b, 0) || key(a, 1) - key(b, 1) || (a < b ? -1 : 1));
};

/** Schools for a teacher, each priced by a question of its own; of many the first `limit`. */
export const rankPlaces = async (
  questioned: Questioned,
  teacherId: TeacherId,
  open: readonly Slot[],
  limit: number,
): Promise<Ranking> => {
  const schools = schoolsInOrder(questioned, teacherId, open);
  const choices: Choice[] = [];
  for (const schoolId of schools.slice(0, limit)) choices.push(await choice(questioned, teacherId, schoolId, []));
  return ranked(choices, schools.length);
};
