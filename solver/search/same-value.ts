import { type Ended, hasEnded } from '../engines/engine.ts';
import { goalValue, type LinearGoal, rankOf } from '../model/linear-model.ts';
import type { IntegerMinimum } from './least-in-region.ts';
import { copyOf, isFree, type Restriction } from './restriction.ts';

/** More counts of the same value than this are held by a row instead of being split. */
const maxVectors = 6;

/**
 * The goal's columns that are open in a region, when all are segments of one unit and of different slopes along each
 * count, so that a set of counts has one way to be written; `null` otherwise.
 */
const unitSegments = (goal: LinearGoal, region: Restriction): readonly number[] | null => {
  const { model } = region;
  const columns: number[] = [];
  const slopes = new Set<string>();
  for (let column = 0; column < model.columns; column += 1) {
    const cost = goal.costs[column] as number;
    if (cost === 0 || !isFree(region, column)) continue;
    const unit = (region.upper[column] as number) - (region.lower[column] as number) === 1;
    const slope = `${model.indices[model.starts[column] as number]} ${cost}`;
    if (!unit || (model.rank[column] as number) < rankOf.net || slopes.has(slope)) return null;
    slopes.add(slope);
    columns.push(column);
  }
  return columns;
};

const fixedAt = (region: Restriction, columns: readonly number[], point: Float64Array): Restriction => {
  const fixed = copyOf(region);
  for (const column of columns) {
    const value = Math.round(point[column] as number);
    fixed.lower[column] = value;
    fixed.upper[column] = value;
  }
  return fixed;
};

/** The region with at least one of the columns other than at the point. */
const otherThan = (region: Restriction, columns: readonly number[], point: Float64Array): Restriction => {
  const costs = new Float64Array(region.model.columns);
  let least = 1;
  for (const column of columns) {
    const atUpper = Math.round(point[column] as number) === region.upper[column];
    costs[column] = atUpper ? -1 : 1;
    least += atUpper ? -(region.upper[column] as number) : (region.lower[column] as number);
  }
  return { ...copyOf(region), held: [...region.held, { costs, lower: least, upper: Number.POSITIVE_INFINITY }] };
};

const heldAt = (goal: LinearGoal, region: Restriction, value: number): Restriction => {
  const upper = value - goal.constant;
  return { ...copyOf(region), held: [...region.held, { costs: goal.costs, lower: Number.NEGATIVE_INFINITY, upper }] };
};

/**
 * Regions that together hold exactly the plans of a region whose goal has the least value found. A goal over counts is
 * settled by its counts: usually one set of counts has the least value, and with the counts fixed the next level is
 * again nearly a network. Another goal, or counts with many ties, is held by a row.
 */
export const regionsOfValue = (
  minimum: IntegerMinimum,
  goal: LinearGoal,
  region: Restriction,
  value: number,
  first: Float64Array,
): readonly Restriction[] | Ended => {
  const columns = unitSegments(goal, region);
  if (columns === null) return [heldAt(goal, region, value)];
  const regions: Restriction[] = [];
  let rest = heldAt(goal, region, value);
  let point: Float64Array | null = first;
  while (point !== null) {
    if (regions.length === maxVectors) return [heldAt(goal, region, value)];
    regions.push(fixedAt(region, columns, point));
    if (columns.length === 0) break;
    rest = otherThan(rest, columns, point);
    const found = minimum(goal.costs, rest, value - goal.constant);
    if (hasEnded(found.status)) return found.status;
    point = found.point !== null && Math.round(goalValue(goal, found.point)) === value ? found.point : null;
  }
  return regions;
};
