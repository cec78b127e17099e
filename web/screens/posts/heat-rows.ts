import type { PostBody, SchoolBody } from '../../app/service.ts';

export interface HeatCell {
  readonly required: number;
  readonly held: number;
}
export interface HeatRow {
  readonly school: SchoolBody;
  /** By subject; a subject that is missing is not taught there. */
  readonly cells: ReadonlyMap<string, HeatCell>;
  /** Posts lacking, subject by subject. */
  readonly short: number;
}
export interface HeatArea {
  readonly area: string;
  readonly areaName: string;
  readonly rows: readonly HeatRow[];
  readonly sums: ReadonlyMap<string, HeatCell>;
  readonly short: number;
}

const areaOrder: readonly string[] = ['urban', 'town', 'rural'];

const add = (cells: Map<string, HeatCell>, subject: string, { required, held }: HeatCell): void => {
  const before = cells.get(subject) ?? { required: 0, held: 0 };
  cells.set(subject, { required: before.required + required, held: before.held + held });
};

const lacking = (cells: ReadonlyMap<string, HeatCell>): number =>
  [...cells.values()].reduce((sum, { required, held }) => sum + Math.max(0, required - held), 0);

/** Schools by area class, each with its subjects over all its stages. */
export const heatAreas = (schools: readonly SchoolBody[], posts: readonly PostBody[]): readonly HeatArea[] => {
  const bySchool = Map.groupBy(posts, ({ schoolId }) => schoolId);
  const rows = schools.map((school): HeatRow => {
    const cells = new Map<string, HeatCell>();
    for (const post of bySchool.get(school.schoolId) ?? []) add(cells, post.subject, post);
    return { school, cells, short: lacking(cells) };
  });
  return [...Map.groupBy(rows, ({ school }) => school.areaClass)]
    .toSorted(([a], [b]) => areaOrder.indexOf(a) - areaOrder.indexOf(b))
    .map(([area, own]) => {
      const sums = new Map<string, HeatCell>();
      for (const row of own) for (const [subject, cell] of row.cells) add(sums, subject, cell);
      return {
        area,
        areaName: own[0]?.school.areaName ?? area,
        rows: own,
        sums,
        short: own.reduce((sum, { short }) => sum + short, 0),
      };
    });
};

/** Subjects with their names, those with the most posts first. */
export const heatSubjects = (posts: readonly PostBody[]): readonly (readonly [string, string])[] =>
  [...Map.groupBy(posts, ({ subject }) => subject)]
    .map(([subject, own]) => ({
      subject,
      name: own[0]?.subjectName ?? subject,
      required: own.reduce((sum, { required }) => sum + required, 0),
    }))
    .toSorted((a, b) => b.required - a.required)
    .map(({ subject, name }) => [subject, name]);
