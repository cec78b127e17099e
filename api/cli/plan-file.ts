import { basename } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import { type GivenPlan, parsePlanText } from '../../src/plan/parse-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { type Result, success } from '../../src/result.ts';
import { readText } from './inputs.ts';

/** A plan file of this program or another; `format` and five keys a transfer are enough. */
export const readPlanFile = async (path: string): Promise<Result<GivenPlan, Fault>> => {
  const text = await readText(path);
  return text.ok ? parsePlanText(text.value, basename(path)) : text;
};

/** The moves of the previous plan; `null` where none is named. It may break today's rules. */
export const readPrevious = async (path: string | undefined): Promise<Result<readonly Move[] | null, Fault>> => {
  if (path === undefined) return success(null);
  const given = await readPlanFile(path);
  return given.ok ? success(given.value.moves) : given;
};
