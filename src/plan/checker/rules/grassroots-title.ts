import { losesGrassrootsTitle } from '../../../policy/titles.ts';
import { message } from '../../../text/message.ts';
import type { KnownMove, Reading } from '../reading.ts';
import { checkRow, moveRule, type Rule } from '../rule.ts';
import { movesForGood } from '../titles.ts';

const loses = (one: KnownMove, reading: Reading): boolean =>
  losesGrassrootsTitle(one.teacher, one.to, reading.policy) && movesForGood(one, reading);

const blocked = moveRule({
  id: 'grassroots_title',
  clause: '2.39',
  breach: (one, reading) => (loses(one, reading) ? { required: {}, actual: { school: one.to.id } } : null),
});

/**
 * A grass-roots title is valid at township and village schools (clause 2.39): a move for good to another school loses it.
 * Blocked or only told of, as the policy says; no row where nobody has such a title.
 */
export const grassrootsTitle: Rule = {
  id: 'grassroots_title',
  clause: '2.39',
  rows: (reading) => {
    if (!reading.district.teachers.some((teacher) => teacher.grassrootsTitle === true)) return [];
    if (reading.policy.grassrootsTitles === 'block') return blocked.rows(reading);
    const lost = reading.planned.filter((one) => loses(one, reading)).length;
    const required = message('rule.grassroots_title.told');
    return [checkRow(grassrootsTitle, 'district', required, message('rule.grassroots_title.lost', { lost }), true)];
  },
};
