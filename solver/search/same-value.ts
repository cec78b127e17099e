import { type Ended, hasEnded } from '../engines/engine.ts';
import { goalValue, type LinearGoal, rankOf } from '../model/linear-model.ts';
import type { IntegerMinimum } from './least-in-region.ts';
import { copyOf, isFree, type Restriction } from './restriction.ts';

/** More counts of the same value than this are held by a row instead of being split. */
const maxVectors = 6;

/** What settles a goal at a point. */
interface Settling {
  /** Segments of one unit, of different slopes along each count: a set of counts has one way to be written. */
  readonly segments: readonly number[];
  /** Excesses, each at its least number: they follow from the segments. */
  readonly excesses: readonly number[];
}

/**
 * The goal's columns that are open in a region, when its value at the point rests on unit segments alone; `null`
 * otherwise. An excess above 0 rests on the segments of its row; the others must stay at 0, whatever their segments.
 */
const settlingOf = (goal: LinearGoal, region: Restriction, point: Float64Array): Settling | null => {
  const { model } = region;
  const segments = new Set<number>();
  const slopes = new Set<string>();
  const excesses: number[] = [];
  const rows = new Set<number>();
  /** Whether a column is a segment of one unit and, of its slope, the only one of its count. */
  const takes = (column: number, slope: number): boolean => {
    const unit = (region.upper[column] as number) - (region.lower[column] as number) === 1;
    const key = `${model.indices[model.starts[column] as number]} ${slope}`;
    if (!unit || (model.rank[column] as number) < rankOf.net || slopes.has(key)) return false;
    slopes.add(key);
    segments.add(column);
    return true;
  };
  for (let column = 0; column < model.columns; column += 1) {
    const cost = goal.costs[column] as number;
    if (cost === 0 || !isFree(region, column)) continue;
    if (model.rank[column] !== rankOf.excess) {
      if (!takes(column, cost)) return null;
      continue;
    }
    excesses.push(column);
    if (Math.round(point[column] as number) > 0) rows.add(model.indices[model.starts[column] as number] as number);
  }
  if (rows.size === 0) return { segments: [...segments], excesses };
  for (let column = 0; column < model.columns; column += 1) {
    if (model.rank[column] === rankOf.excess || segments.has(column) || !isFree(region, column)) continue;
    for (let entry = model.starts[column] as number; entry < (model.starts[column + 1] as number); entry += 1) {
      if (!rows.has(model.indices[entry] as number)) continue;
      if (!takes(column, model.values[entry] as number)) return null;
      break;
    }
  }
  return { segments: [...segments], excesses };
};

const fixedAt = (region: Restriction, { segments, excesses }: Settling, point: Float64Array): Restriction => {
  const fixed = copyOf(region);
  for (const column of [...segments, ...excesses]) {
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
  const regions: Restriction[] = [];
  let rest = heldAt(goal, region, value);
  let point: Float64Array | null = first;
  while (point !== null) {
    const own = settlingOf(goal, region, point);
    if (regions.length === maxVectors || own === null) return [heldAt(goal, region, value)];
    regions.push(fixedAt(region, own, point));
    if (own.segments.length === 0) break;
    rest = otherThan(rest, own.segments, point);
    const found = minimum(goal.costs, rest, value - goal.constant);
    if (hasEnded(found.status)) return found.status;
    point = found.point !== null && Math.round(goalValue(goal, found.point)) === value ? found.point : null;
  }
  return regions;
};
