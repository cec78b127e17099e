import { z } from 'zod';
import type { TravelEstimate } from '../../district/travel.ts';
import { standardSubjects } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { term } from '../../text/render.ts';
import { clauseOf } from '../clause.ts';
import { type Field, refuse, wholeNumber, words } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import type { AddedSubject } from '../policy.ts';

const travelEstimate: Field<TravelEstimate> = {
  schema: z
    .strictObject({
      detour_percent: wholeNumber(100, 500).schema.default(130),
      kilometres_per_hour: wholeNumber(1, 120).schema.default(30),
    })
    .transform(({ detour_percent, kilometres_per_hour }) => ({
      detourPercent: detour_percent,
      kilometresPerHour: kilometres_per_hour,
    })),
  expected: message('policy.expected.travel_estimate'),
};

const addedSubject = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  zh: words(40).schema,
  en: words(40).schema,
});

/** Identifier and Chinese name of an added subject must be new: a cell must never mean two subjects. */
const clashOf = (subjects: readonly AddedSubject[]): string | undefined => {
  // The default policy adds none: a process then reads no words for it.
  if (subjects.length === 0) return undefined;
  const taken = new Set<string>(standardSubjects.flatMap((id) => [id, term('zh', `subject.${id}`)]));
  for (const { id, zh } of subjects) {
    for (const name of new Set([id, zh])) {
      if (taken.has(name)) return name;
      taken.add(name);
    }
  }
  return undefined;
};

const addedSubjects: Field<readonly AddedSubject[]> = {
  schema: z.array(addedSubject).transform((subjects, context) => {
    const clash = clashOf(subjects);
    if (clash === undefined) return subjects;
    refuse(context, subjects, { expected: message('policy.expected.new_subject'), found: clash });
    return z.NEVER;
  }),
  expected: message('policy.expected.subjects'),
};

const clauseTexts: Field<Readonly<Record<string, string>>> = {
  schema: z.record(z.string(), words(500).schema),
  expected: message('policy.expected.clauses'),
};

/** Keys of our own, beyond those that outside programs use. */
export const ownParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'travel_estimate',
    property: 'travelEstimate',
    fallback: { detour_percent: 130, kilometres_per_hour: 30 },
    clauses: [clauseOf('product')],
    field: travelEstimate,
    write: ({ detourPercent, kilometresPerHour }) => ({
      detour_percent: detourPercent,
      kilometres_per_hour: kilometresPerHour,
    }),
  }),
  parameter({
    key: 'subjects',
    property: 'subjects',
    fallback: [],
    clauses: [clauseOf('yuquan', '4.62')],
    field: addedSubjects,
    write: (subjects) => subjects.map(({ id, zh, en }) => ({ id, zh, en })),
  }),
  parameter({
    key: 'clauses',
    property: 'clauses',
    fallback: {},
    clauses: [clauseOf('product')],
    field: clauseTexts,
  }),
];
