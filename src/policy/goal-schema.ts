import { z } from 'zod';
import { type Message, message } from '../text/message.ts';
import { type Field, type Refusal, refuse } from './field.ts';
import { type GoalLevel, type GoalName, goalNames, type WeightedGoal } from './goal.ts';

/** Largest weight of a part: keeps weighted totals far below what an integer holds exactly (model.md section 4). */
const maxWeight = 1_000_000;

const namedPart = z.looseObject({ goal: z.string(), weight: z.number().optional() });
const part = z.union([z.string(), namedPart]);
const shape = z.array(z.union([part, z.array(part)]));
type Part = z.input<typeof part>;

const isGoal = (name: string): name is GoalName => goalNames.some((known) => known === name);

const nameRefusal = (name: string): { expected: Message; remedy: Message; found: string } => ({
  expected: message('policy.expected.goal', { goals: goalNames.join(', ') }),
  remedy: message('policy.remedy.goal', { found: name }),
  found: name,
});

/** One part of a level, or why it is none. */
const readPart = (given: Part): WeightedGoal | Refusal => {
  const { goal, weight = 1, ...others } = typeof given === 'string' ? { goal: given } : given;
  if (!isGoal(goal)) return nameRefusal(goal);
  const valid = Number.isInteger(weight) && weight >= 1 && weight <= maxWeight;
  if (valid && Object.keys(others).length === 0) return { goal, weight };
  return { expected: message('policy.expected.weight', { most: maxWeight }), found: JSON.stringify(given) };
};

const duplicateOf = (levels: readonly GoalLevel[]): GoalName | undefined => {
  const names = levels.flat().map(({ goal }) => goal);
  return names.find((name, index) => names.indexOf(name) !== index);
};

/**
 * The order of goals (dataset.md section 2): at least one level, no goal twice. A level is a name, or several parts
 * added with weights: names (weight 1) or `{ "goal": …, "weight": … }`.
 */
const readOrder: z.ZodType<readonly GoalLevel[]> = shape.transform((given, context) => {
  const refusals: Refusal[] = [];
  const levels = given.map((level): GoalLevel => {
    const parts = Array.isArray(level) ? level : [level];
    if (parts.length === 0) refusals.push({ expected: message('policy.expected.empty_level'), found: '[]' });
    return parts.flatMap((each) => {
      const read = readPart(each);
      if ('goal' in read) return [read];
      refusals.push(read);
      return [];
    });
  });
  const twice = duplicateOf(levels);
  if (twice !== undefined) refusals.push({ expected: message('policy.expected.once', { item: twice }), found: twice });
  if (given.length === 0) refusals.push({ expected: message('policy.expected.some_goal') });
  for (const refusal of refusals) refuse(context, given, refusal);
  return refusals.length === 0 ? levels : z.NEVER;
});

export const goalOrder: Field<readonly GoalLevel[]> = {
  schema: readOrder,
  expected: message('policy.expected.goals', { goals: goalNames.join(', ') }),
  control: { kind: 'goals' },
};

/** As `policy.json` carries it: a name, an array of names when all weights are 1, else of names with weights. */
export const writeGoals = (levels: readonly GoalLevel[]): unknown =>
  levels.map((level) => {
    const [first] = level;
    if (level.some(({ weight }) => weight !== 1)) return level.map(({ goal, weight }) => ({ goal, weight }));
    return level.length === 1 && first !== undefined ? first.goal : level.map(({ goal }) => goal);
  });
