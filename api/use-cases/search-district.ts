import type { PolicyClause } from '../../src/clauses/policy-clause.ts';
import { policyClauses } from '../../src/clauses/register.ts';
import type { School } from '../../src/district/school.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import type { Caller } from '../access/caller.ts';
import { visibilityOf } from '../access/visibility.ts';
import type { Services } from './services.ts';

interface Found {
  readonly datasetId: string | null;
  readonly teachers: readonly Teacher[];
  readonly schools: readonly School[];
  readonly clauses: readonly PolicyClause[];
  readonly schoolName: (id: string) => string;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The rows that hold a text; those that begin with it first, in the order given. */
const matching = <Row>(
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly string[],
  text: string,
  most: number,
): readonly Row[] => {
  const wanted = folded(text);
  const begins: Row[] = [];
  const holds: Row[] = [];
  for (const row of rows) {
    const words = wordsOf(row).map(folded);
    if (words.some((word) => word.startsWith(wanted))) begins.push(row);
    else if (words.some((word) => word.includes(wanted))) holds.push(row);
    if (begins.length === most) break;
  }
  return [...begins, ...holds].slice(0, most);
};

/**
 * Teachers and schools of the dataset in force, and clauses of the policy documents, by a part of their names or codes.
 * A principal finds the own school and its teachers alone.
 */
export const searchDistrict = async (
  { datasets }: Pick<Services, 'datasets'>,
  caller: Caller,
  text: string,
  most: number,
): Promise<Found> => {
  const { schoolId } = visibilityOf(caller);
  const head = await datasets.inForce(caller);
  const dataset = head === undefined ? undefined : await datasets.find(caller, head.id);
  const isSeen = (id: string): boolean => schoolId === null || id === schoolId;
  const teachers = (dataset?.district.teachers ?? []).filter((teacher) => isSeen(teacher.schoolId));
  const schools = (dataset?.district.schools ?? []).filter(({ id }) => isSeen(id));
  const names = new Map<string, string>(schools.map(({ id, name }) => [id, name]));
  return {
    datasetId: dataset?.id ?? null,
    teachers: matching(teachers, ({ id, name }) => [name, id], text, most),
    schools: matching(schools, ({ id, name }) => [name, id], text, most),
    clauses: matching(policyClauses, ({ id, quote }) => [id, quote], text, most),
    schoolName: (id) => names.get(id) ?? id,
  };
};
