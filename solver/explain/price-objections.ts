import type { TeacherId } from '../../src/district/ids.ts';
import {
  mayInteract,
  type ObjectionGroup,
  type ObjectionPrices,
  type OpenObjection,
  type PricedObjection,
  type UpheldPrice,
  upheldPrice,
} from '../../src/explain/objection-prices.ts';
import { componentOf } from '../graphs/connected.ts';
import { putQuestion, type Questioned } from './put-question.ts';

/** The price of some objections upheld together. */
const priceOf = async (questioned: Questioned, some: readonly OpenObjection[]): Promise<UpheldPrice> => {
  const about: readonly TeacherId[] = some.flatMap(({ orders }) => orders.map(({ teacherId }) => teacherId));
  const answer = await putQuestion(
    questioned,
    some.flatMap(({ orders }) => orders),
  );
  return upheldPrice(answer, about);
};

const isPossible = ({ verdict }: UpheldPrice): boolean => verdict === 'free' || verdict === 'costs';

const lossesOf = ({ levels }: UpheldPrice): readonly number[] => levels.map(({ lost }) => lost);

const summed = (members: readonly UpheldPrice[]): readonly number[] =>
  (members[0]?.levels ?? []).map((_level, index) =>
    members.reduce((sum, { levels }) => sum + (levels[index]?.lost ?? 0), 0),
  );

/**
 * Prices every open objection by itself, and those that may depend on each other together too. The questioned plan
 * has the goals in their order and the fewest changes after them, so that each loses as little as it can (model.md
 * section 3). `report` receives how many questions are answered.
 */
export const priceObjections = async (
  questioned: Questioned,
  open: readonly OpenObjection[],
  report: (done: number, of: number | null) => void = () => {},
): Promise<ObjectionPrices> => {
  const objections: PricedObjection[] = [];
  for (const one of open) {
    report(objections.length, open.length);
    objections.push({ id: one.id, teacherId: one.teacherId, ...(await priceOf(questioned, [one])) });
  }
  const possible = objections.filter(isPossible);
  const byId = new Map(open.map((one) => [one.id, one]));
  const upheld = (ids: readonly string[]): Promise<UpheldPrice> =>
    priceOf(
      questioned,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  const ids = possible.map(({ id }) => id);
  const components = componentOf(ids, mayInteract(possible));
  const groups: ObjectionGroup[] = [];
  for (const members of Map.groupBy(possible, ({ id }) => components.get(id)).values()) {
    if (members.length < 2) continue;
    const own = members.map(({ id }) => id);
    const together = await upheld(own);
    const sum = summed(members);
    const addsUp = isPossible(together) && lossesOf(together).every((lost, index) => lost === sum[index]);
    groups.push({ ids: own, together, sum, addsUp });
  }
  report(open.length, open.length);
  const [whole] = groups;
  const isAll = whole !== undefined && whole.ids.length === ids.length;
  return { objections, groups, together: ids.length < 2 ? null : isAll ? whole.together : await upheld(ids) };
};
