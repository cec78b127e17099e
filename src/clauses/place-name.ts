import { tables } from '../intake/tables.ts';
import type { Language } from '../text/message.ts';
import { catalogues, term } from '../text/render.ts';
import { type Place, placeParts } from './policy-clause.ts';

/** The heading of a column as people read it: `学校·周转编制`; the identifiers in English. */
const fieldName = (language: Language, id: string): string => {
  const [name = '', column = ''] = id.split('.');
  const table = Object.entries(tables).find(([own]) => own === name)?.[1];
  const columns = Object.values<{ readonly id: string; readonly zh: string }>(table?.columns ?? {});
  const found = columns.find((one) => one.id === column);
  return language === 'en' || table === undefined || found === undefined ? id : `${table.zh}·${found.zh}`;
};

/** A place in the words of a language: the rule, goal, key, column, table or command by name. */
export const placeName = (language: Language, place: Place): string => {
  const { kind, id } = placeParts(place);
  const word = (key: string): string => catalogues[language][key] ?? id;
  if (kind === 'rule' || kind === 'goal' || kind === 'mode') return term(language, `${kind}.${id}`);
  if (kind === 'eligibility') return term(language, `clause.${id}`);
  if (kind === 'key') return word(`policy.${id}.name`);
  if (kind === 'report') return word(`report.table.${id}`);
  return kind === 'field' ? fieldName(language, id) : `junheng ${id}`;
};
