import { normalHeading } from './headings/normal-heading.ts';
import { type TableName, tableNames, tables } from './tables.ts';

const names: ReadonlyMap<string, TableName> = new Map(
  tableNames.flatMap((name) =>
    [name, tables[name].zh, ...tables[name].synonyms].map((spelling) => [normalHeading(spelling), name] as const),
  ),
);

/** Which table a file or sheet is, by its name: `schools.csv`, `学校`, `2.教师表（2026）`; `undefined` for any other. */
export const tableOf = (place: string): TableName | undefined => {
  const base = place.replace(/^.*[/\\]/, '').replace(/\.(csv|tsv|txt|xls|xlsx|et)$/i, '');
  const plain = normalHeading(base).replace(/^\d+[.、]?/, '');
  return names.get(plain) ?? names.get(plain.replace(/(信息表|信息|表)$/, ''));
};
