import type { RequiredPosts } from '../staffing/required-posts.ts';
import { type Language, message } from '../text/message.ts';
import { render } from '../text/render.ts';

/** A school's required posts with its others, for machines. */
export const requiredPostsDocument = (lines: readonly RequiredPosts[]) =>
  lines.map(({ school, required, standard, approved, lent, occupied, contradiction }) => ({
    school_id: school.id,
    required,
    standard,
    approved,
    lent,
    occupied,
    contradiction,
  }));

/** How many schools contradict, then each of them with its numbers; nothing where there is nothing to compare. */
export const requiredPostsLines = (language: Language, lines: readonly RequiredPosts[]): readonly string[] => {
  if (lines.length === 0) return [];
  const against = lines.flatMap(({ contradiction, ...line }) =>
    contradiction === null ? [] : [{ contradiction, line }],
  );
  return [
    render(language, message('posts.compared', { schools: lines.length, against: against.length })),
    ...against.map(({ contradiction, line: { school, required, standard, approved, lent, occupied } }) =>
      render(
        language,
        message(`posts.compared.${contradiction}`, {
          school: school.name,
          standard: standard ?? '—',
          required,
          approved,
          lent,
          occupied,
          beyond: Math.abs(required - (contradiction === 'surplus_within_approved' ? occupied : approved + lent)),
          over: Math.max(0, occupied - approved - lent),
          free: Math.max(0, approved + lent - occupied),
        }),
      ),
    ),
  ];
};
