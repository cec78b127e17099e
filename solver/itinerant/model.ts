import { digest } from '../../src/district/hash.ts';
import type { SchoolId, TeacherId } from '../../src/district/ids.ts';
import { unitsPerWeek } from '../../src/itinerant/need/compose.ts';
import { ModelBuilder } from '../model/model-builder.ts';
import type { AnswerColumn, OrderedProgramme } from '../ordered/ordered-programme.ts';
import type { ItinerantInstance, Pair } from './pairs.ts';
import type { Part } from './parts.ts';

/** Columns of one pair: `v_ts` visits, and `y_tsd` lessons for each of its demands. */
export interface PairColumns {
  readonly pair: Pair;
  readonly visits: number;
  readonly lessons: readonly number[];
}

export interface ItinerantModel {
  readonly programme: OrderedProgramme;
  readonly pairs: readonly PairColumns[];
  /** `r_d`, along the part's demands. */
  readonly remote: readonly number[];
}

const none = Number.NEGATIVE_INFINITY;
const any = Number.POSITIVE_INFINITY;

/** Twelve bits of `seed|teacher|school|stage|subject` for every lesson: small, so that sums stay exact by far. */
const lotteryNumber = (text: string): number => {
  const [first = 0, second = 0] = digest(text);
  return first * 16 + (second >> 4);
};

/**
 * One part as an integer programme (model.md section 2, itinerant teaching). Columns, all whole: `y_tsd` lessons, `v_ts`
 * visits, `g_ts` goes there at all, `k_t` lessons kept at the hub, `a_t` is sent at all, `r_d` remote lessons, `u_d`
 * lessons uncovered. Days are no columns: counts that keep these rows always fit a week (`fixedTimes`).
 */
export const itinerantModel = ({ policy, need, places }: ItinerantInstance, part: Part): ItinerantModel => {
  const build = new ModelBuilder();
  const units = unitsPerWeek(policy);
  const hour = policy.itinerantMinutesPerLesson;
  const perUnit = policy.itinerantLessonsPerUnit;
  const { numerator, denominator } = policy.remoteWeight;
  const costs: { readonly column: number; readonly level: number; readonly cost: number }[] = [];
  const tieBreakNumbers: { readonly column: number; readonly lot: number }[] = [];
  const answer: AnswerColumn[] = [];
  const row = (lower: number, upper: number, ...entries: readonly (readonly [number, number])[]): void => {
    const at = build.row(lower, upper);
    for (const [column, value] of entries) build.entry(at, column, value);
  };

  const coverage = new Map<number, (readonly [number, number])[]>(part.demands.map((index) => [index, []]));
  const byTraveller = Map.groupBy(part.pairs, ({ traveller }) => traveller.teacher.id);
  const visitsBySchool = new Map<SchoolId, (readonly [number, number])[]>();
  const kept = new Map<TeacherId, number>();
  const pairColumns: PairColumns[] = [];

  for (const [teacher, pairs] of byTraveller) {
    const load = pairs[0]?.traveller.load ?? 0;
    const keeps = build.column(0, load, 'move');
    kept.set(teacher, keeps);
    const sent = build.column(0, 1, 'move');
    costs.push({ column: sent, level: 3, cost: 1 });
    const busy: (readonly [number, number])[] = [[keeps, hour]];
    const journeys: (readonly [number, number])[] = [];
    const goesTo: (readonly [number, number])[] = [];
    for (const pair of pairs) {
      const visits = build.column(0, units, 'move');
      const goes = build.column(0, 1, 'move');
      costs.push({ column: visits, level: 2, cost: 2 * pair.minutes });
      const lessons = pair.demands.map((index) => {
        const demand = need.demands[index];
        const most = Math.min(load, demand?.missing ?? 0);
        const column = build.column(0, most, 'move');
        const words = `${policy.seed}|${teacher}|${pair.schoolId}|${demand?.stage}|${demand?.subject}`;
        tieBreakNumbers.push({ column, lot: lotteryNumber(words) });
        answer.push({ column, most });
        coverage.get(index)?.push([column, 1]);
        busy.push([column, hour]);
        return column;
      });
      answer.push({ column: visits, most: units });
      const given = lessons.map((column) => [column, 1] as const);
      // As many lessons as the visits hold, at least one in each, and at least the least share where one goes at all.
      row(none, 0, ...given, [visits, -perUnit]);
      row(0, any, ...given, [visits, -1]);
      row(0, any, ...given, [goes, -pair.least]);
      row(none, 0, [visits, 1], [goes, -units]);
      row(0, any, [visits, 1], [goes, -1]);
      row(none, 0, [goes, 1], [sent, -1]);
      busy.push([visits, 2 * pair.minutes]);
      journeys.push([visits, 1]);
      goesTo.push([goes, 1]);
      const atSchool = visitsBySchool.get(pair.schoolId) ?? [];
      atSchool.push([visits, 1]);
      visitsBySchool.set(pair.schoolId, atSchool);
      pairColumns.push({ pair, visits, lessons });
    }
    // Lessons given, journeys and lessons kept fit the load; a week has so many units; what is kept fits the units left.
    row(none, load * hour, ...busy);
    row(none, units, ...journeys);
    row(none, policy.itinerantMaxSchools, ...goesTo);
    row(none, perUnit * units, [keeps, 1], ...journeys.map(([column]) => [column, perUnit] as const));
  }

  for (const slot of new Set(part.pairs.map((pair) => pair.slot))) {
    // Travellers of the slot without a pair give their whole load at the hub.
    const going = slot.travellers.flatMap((id) => (kept.has(id) ? [kept.get(id) ?? 0] : []));
    const load = part.pairs.find((pair) => pair.slot === slot)?.traveller.load ?? 0;
    const least = slot.kept - (slot.travellers.length - going.length) * load;
    row(least, any, ...going.map((column) => [column, 1] as const));
  }
  for (const [school, visits] of visitsBySchool) row(none, units * (places.get(school) ?? 1), ...visits);

  const remoteAt = new Map<SchoolId, (readonly [number, number])[]>();
  const remote = part.demands.map((index) => {
    const demand = need.demands[index];
    const missing = demand?.missing ?? 0;
    const weight = 1 + (demand?.school.remoteness ?? 0);
    const lessons = build.column(0, Math.min(missing, demand?.remoteFrom?.lessons ?? 0), 'move');
    const uncovered = build.column(0, missing, 'move');
    row(missing, missing, ...(coverage.get(index) ?? []), [lessons, 1], [uncovered, 1]);
    costs.push({ column: uncovered, level: 0, cost: weight * denominator });
    costs.push({ column: lessons, level: 0, cost: weight * (denominator - numerator) });
    costs.push({ column: lessons, level: 1, cost: 1 });
    answer.push({ column: lessons, most: missing });
    if (demand !== undefined) {
      const at = remoteAt.get(demand.schoolId) ?? [];
      at.push([lessons, 1]);
      remoteAt.set(demand.schoolId, at);
    }
    return lessons;
  });
  for (const [school, lessons] of remoteAt)
    row(none, policy.remoteLessonsPerAssistant * (need.assistants.get(school)?.length ?? 0), ...lessons);

  const model = build.build();
  const levels = [0, 1, 2, 3].map((level) => {
    const goal = { constant: 0, costs: new Float64Array(model.columns) };
    for (const one of costs) if (one.level === level) goal.costs[one.column] = one.cost;
    return goal;
  });
  const lottery = new Float64Array(model.columns);
  for (const { column, lot } of tieBreakNumbers) lottery[column] = lot;
  return { programme: { model, levels, lottery, answer }, pairs: pairColumns, remote };
};
