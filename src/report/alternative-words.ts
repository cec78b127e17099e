import type { GoalLevel } from '../policy/goal.ts';
import type { AlternativePlans } from '../scenario/alternatives.ts';
import { type Language, message } from '../text/message.ts';
import { render, term } from '../text/render.ts';

/** Other plans as data: what each loses level by level, how far it lies from those before, and its moves. */
export const alternativesWords = ({ values, most, plans, complete, exhausted }: AlternativePlans) => ({
  values: [...values],
  most: [...most],
  complete,
  exhausted,
  plans: plans.map((plan) => ({
    values: [...plan.values],
    lost: plan.values.map((value, index) => value - (values[index] ?? 0)),
    distances: [...plan.distances],
    moves: plan.moves.map(({ teacherId, fromSchoolId, toSchoolId, stage, subject }) => ({
      teacherId,
      fromSchoolId,
      toSchoolId,
      stage,
      subject,
    })),
  })),
});

/** One line a plan: how many people go elsewhere, and what it loses. */
export const alternativeLines = (
  language: Language,
  levels: readonly GoalLevel[],
  { values, plans, complete, exhausted }: AlternativePlans,
): readonly string[] => {
  const lost = (plan: readonly number[]): string => {
    const parts = levels.flatMap((level, index) => {
      const difference = (plan[index] ?? 0) - (values[index] ?? 0);
      const name = level.map(({ goal }) => term(language, `goal.${goal}`)).join(' + ');
      const sign = difference > 0 ? '+' : '';
      return difference === 0
        ? []
        : [render(language, message('scenario.objective', { name, value: `${sign}${difference}` }))];
    });
    const none = render(language, message('alternatives.no_loss'));
    return parts.length === 0 ? none : parts.join(render(language, message('scenario.and')));
  };
  return [
    render(language, message('alternatives.heading', { count: plans.length })),
    ...plans.map((plan, index) =>
      render(
        language,
        message('alternatives.plan', {
          number: index + 1,
          count: plan.distances[0] ?? 0,
          least: Math.min(...plan.distances),
          lost: lost(plan.values),
        }),
      ),
    ),
    ...(exhausted ? [render(language, message('alternatives.exhausted'))] : []),
    ...(complete ? [] : [render(language, message('cli.scenario.incomplete'))]),
  ];
};
