import { z } from 'zod';
import { goalNames } from '../policy/goal.ts';

const goal = z.enum(goalNames);
const level = z.object({
  goal: z.union([goal.transform((one) => [one]), z.array(goal).min(1)]),
  value: z.int(),
  bound: z
    .int()
    .nullish()
    .transform((bound) => bound ?? null),
  proven: z.boolean().default(false),
});

/** A level as a plan file claims it: the goals' names, the value, the bound, whether it is called proven. */
export type GivenLevel = z.infer<typeof level>;

/** The levels a plan file claims; `null` where it has none or writes them otherwise: they are claims, never needed. */
export const levelsOf = (given: unknown): readonly GivenLevel[] | null => z.array(level).safeParse(given).data ?? null;
