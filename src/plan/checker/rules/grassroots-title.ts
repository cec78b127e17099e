import { losesGrassrootsTitle } from '../../../policy/titles.ts';
import { message } from '../../../text/message.ts';
import type { KnownMove, Reading } from '../reading.ts';
import { checkRow, moveRule, notCheckedRow, type Rule } from '../rule.ts';
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
 * Blocked, and not checked where the roster has no such column; or only told of, where somebody has such a title.
 */
export const grassrootsTitle: Rule = {
  id: 'grassroots_title',
  clause: '2.39',
  rows: (reading) => {
    const { teachers } = reading.district;
    if (reading.policy.grassrootsTitles === 'block') {
      if (teachers.some((teacher) => teacher.grassrootsTitle !== undefined)) return blocked.rows(reading);
      const missing = message('check.missing.grassroots_title');
      return [notCheckedRow(grassrootsTitle, 'district', message('rule.grassroots_title.says'), missing)];
    }
    if (!teachers.some((teacher) => teacher.grassrootsTitle === true)) return [];
    const lost = reading.planned.filter((one) => loses(one, reading)).length;
    const required = message('rule.grassroots_title.told');
    return [checkRow(grassrootsTitle, 'district', required, message('rule.grassroots_title.lost', { lost }), true)];
  },
};
