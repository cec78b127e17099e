import type { TableBody } from '../../../api/http/contract/table.ts';

export interface IndicatorCell {
  readonly before: number;
  readonly after: number;
  readonly need: number;
}
export interface IndicatorRow {
  readonly schoolId: string;
  readonly school: string;
  readonly cells: ReadonlyMap<string, IndicatorCell>;
}
export interface Indicators {
  readonly names: readonly string[];
  readonly rows: readonly IndicatorRow[];
}

/** Each school's indicators before and after with what is needed, from the table of the evidence. */
export const indicatorRows = (table: TableBody): Indicators => {
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key);
  const [id, school, stage, name] = ['school_id', 'school', 'stage', 'indicator'].map(at);
  const [before, after, need] = ['count_before', 'count_after', 'need'].map(at);
  const cells = table.rows.flatMap((row) => {
    const [a, b, c] = [row[before ?? -1], row[after ?? -1], row[need ?? -1]];
    if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number') return [];
    const words = (index: number | undefined): string => String(row[index ?? -1] ?? '');
    return [
      { id: words(id), school: words(school), stage: words(stage), name: words(name), before: a, after: b, need: c },
    ];
  });
  const bySchool = Map.groupBy(cells, (cell) => `${cell.id} ${cell.stage}`);
  const severalStages = new Set(
    [...Map.groupBy(bySchool.values(), ([first]) => first?.id)].flatMap(([one, all]) => (all.length > 1 ? [one] : [])),
  );
  return {
    names: [...new Set(cells.map((cell) => cell.name))],
    rows: [...bySchool.values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      return {
        schoolId: first.id,
        school: severalStages.has(first.id) ? `${first.school} ${first.stage}` : first.school,
        cells: new Map(own.map((cell) => [cell.name, cell])),
      };
    }),
  };
};

/** Schools that meet all their indicators. */
export const meeting = ({ rows }: Indicators, held: 'before' | 'after'): number =>
  rows.filter(({ cells }) => [...cells.values()].every((cell) => cell[held] >= cell.need)).length;
