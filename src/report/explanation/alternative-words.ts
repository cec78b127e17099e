import type { TeacherId } from '../../district/ids.ts';
import type { Alternative } from '../../explain/alternative.ts';
import type { Comparison, GoalLoss, QuotaMargin } from '../../explain/comparison.ts';
import type { GoalName } from '../../policy/goal.ts';
import { signed } from './blocks.ts';
import type { Speech } from './speech.ts';

/** Squared spreads are no figures that people use: they read better or worse. */
const spreads: ReadonlySet<GoalName> = new Set(['cv_excess', 'cv_backbone', 'cv_degree', 'cv_arts_pe']);

const goalWords = ({ say }: Speech, { goal, lost }: GoalLoss): string =>
  spreads.has(goal)
    ? say(lost > 0 ? 'loss.spread_worse' : 'loss.spread_better', { goal })
    : say('loss.goal', { goal, lost: signed(lost) });

const quotaWords = ({ say }: Speech, { rule, scope, before, after }: QuotaMargin): string => {
  const where = scope.startsWith('school:') || scope === 'principals' ? 'loss.own_quota' : 'loss.quota';
  return say(where, { rule, scope, before: before ?? 0, after: after ?? 0 });
};

/** What another plan loses and gains: goals in their order, quota margins, other people who change. */
export const comparisonWords = (
  speech: Speech,
  { levels, quotas, changes }: Comparison,
  about: readonly TeacherId[],
): string => {
  const { say, list } = speech;
  const goals = levels.flatMap((level) => level.goals).filter(({ lost }) => lost !== 0);
  const margins = quotas.filter(({ scope, before, after }) => before !== after && speech.isShown(scope));
  const others = changes.filter(({ teacherId }) => !about.includes(teacherId)).length;
  return list([
    ...(goals.length === 0 ? [say('loss.none')] : goals.map((goal) => goalWords(speech, goal))),
    ...margins.map((quota) => quotaWords(speech, quota)),
    ...(others === 0 ? [] : [say('loss.others', { count: others })]),
  ]);
};

/** The answer to one question in words. */
export const alternativeWords = (speech: Speech, alternative: Alternative, about: readonly TeacherId[]): string => {
  const { say } = speech;
  if (alternative.status === 'possible') return comparisonWords(speech, alternative.comparison, about);
  return say(`outcome.${alternative.status}`);
};
