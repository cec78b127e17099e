import type { KnownMove } from '../../plan/facts/known-move.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { movesForGood } from '../../plan/facts/titles.ts';
import { losesGrassrootsTitle } from '../../policy/title-levels.ts';
import { message } from '../../text/message.ts';
import { checkRow, moveRows, notCheckedRow, type Rule } from '../rule.ts';

const loses = (one: KnownMove, facts: PlanFacts): boolean =>
  losesGrassrootsTitle(one.teacher, one.to, facts.policy) && movesForGood(one, facts);

const blocked = moveRows({
  id: 'grassroots_title',
  clause: '2.39',
  breach: (one, facts) => (loses(one, facts) ? { required: {}, actual: { school: one.to.id } } : null),
});

/**
 * A grass-roots title is valid at township and village schools (clause 2.39): a permanent move to another school loses
 * it. Blocked, and not checked on a roster without the column; or only reported, where a mover has such a title.
 */
export const grassrootsTitle: Rule = {
  id: 'grassroots_title',
  clause: '2.39',
  needs: ['grassroots'],
  enforced: null,
  rows: (facts) => {
    const { teachers } = facts.district;
    if (facts.policy.grassrootsTitles === 'block') {
      if (teachers.some((teacher) => teacher.grassrootsTitle !== undefined)) return blocked.rows(facts);
      const missing = message('check.missing.grassroots_title');
      return [notCheckedRow(grassrootsTitle, 'district', message('rule.grassroots_title.says'), missing)];
    }
    if (!teachers.some((teacher) => teacher.grassrootsTitle === true)) return [];
    const lost = facts.planned.filter((one) => loses(one, facts)).length;
    const required = message('rule.grassroots_title.told');
    return [checkRow(grassrootsTitle, 'district', required, message('rule.grassroots_title.lost', { lost }), true)];
  },
};
