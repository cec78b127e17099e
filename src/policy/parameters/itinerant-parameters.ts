import { z } from 'zod';
import { compareIds } from '../../district/ids.ts';
import { isHeadSubject, type Subject, standardSubjects } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, oneOf, rate, refuse, setOf, wholeNumber, wholeNumberOrNone, words } from '../field.ts';
import { itinerantTies, visitUnits } from '../itinerant-terms.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { rateText } from '../rate.ts';

/** Standard subjects in their order, then the district's own by identifier, so that equal sets are equal policies. */
const inOrder = (given: readonly Subject[]): readonly Subject[] => [
  ...standardSubjects.filter((subject) => given.includes(subject)),
  ...given.filter((one) => !standardSubjects.some((subject) => subject === one)).toSorted(compareIds),
];

/** The taught ones among them depend on the whole policy, which may add subjects of its own (dataset.md section 1). */
const taughtSubjects: Field<readonly Subject[]> = {
  schema: z.array(words(40).schema).transform((given, context) => {
    const twice = given.find((word, index) => given.indexOf(word) !== index);
    if (twice === undefined) return inOrder(given);
    refuse(context, given, { expected: message('policy.expected.once', { item: twice }), found: twice });
    return z.NEVER;
  }),
  expected: message('policy.expected.set', {
    items: standardSubjects.filter((subject) => !isHeadSubject(subject)).join(', '),
  }),
};

/** Itinerant teaching and remote lessons (domain 3): who may be sent where, how long a journey counts, what a substitute is worth. */
export const itinerantParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'itinerant_subjects',
    property: 'itinerantSubjects',
    fallback: ['english', 'science', 'it', 'pe', 'music', 'art', 'arts'],
    clauses: [clauseOf('hualong', '0.16'), clauseOf('quzhou', '3.8'), clauseOf('yuquan', '4.62')],
    field: taughtSubjects,
  }),
  parameter({
    key: 'itinerant_within',
    property: 'itinerantWithin',
    fallback: ['cluster', 'group'],
    clauses: [clauseOf('quzhou', '3.16'), clauseOf('yuquan', '4.31'), clauseOf('liaocheng', '2.12')],
    field: setOf(itinerantTies, 1),
  }),
  parameter({
    key: 'itinerant_small_school_pupils',
    property: 'itinerantSmallSchoolPupils',
    fallback: 100,
    clauses: [clauseOf('hualong', '0.12'), clauseOf('supervision_2017')],
    field: wholeNumber(1, 10_000),
  }),
  parameter({
    key: 'itinerant_max_schools',
    property: 'itinerantMaxSchools',
    fallback: 3,
    clauses: [clauseOf('practice')],
    field: wholeNumber(1, 10),
  }),
  parameter({
    key: 'itinerant_least_share',
    property: 'itinerantLeastShare',
    fallback: '10%',
    clauses: [clauseOf('practice')],
    field: rate,
    write: rateText,
  }),
  parameter({
    key: 'itinerant_unit',
    property: 'itinerantUnit',
    fallback: 'day',
    clauses: [clauseOf('practice')],
    field: oneOf(visitUnits),
  }),
  parameter({
    key: 'itinerant_lessons_per_unit',
    property: 'itinerantLessonsPerUnit',
    fallback: 6,
    clauses: [clauseOf('product')],
    field: wholeNumber(1, 12),
  }),
  parameter({
    key: 'itinerant_max_minutes',
    property: 'itinerantMaxMinutes',
    fallback: 60,
    clauses: [clauseOf('practice')],
    field: wholeNumberOrNone(1, 600),
  }),
  parameter({
    key: 'itinerant_minutes_per_lesson',
    property: 'itinerantMinutesPerLesson',
    fallback: 40,
    clauses: [clauseOf('product')],
    field: wholeNumber(10, 120),
  }),
  parameter({
    key: 'remote_weight',
    property: 'remoteWeight',
    fallback: '1/2',
    clauses: [clauseOf('hualong', '0.11'), clauseOf('liaocheng', '2.7'), clauseOf('yuquan', '4.61')],
    field: rate,
    write: rateText,
  }),
  parameter({
    key: 'remote_lessons_per_assistant',
    property: 'remoteLessonsPerAssistant',
    fallback: 4,
    clauses: [clauseOf('hualong', '0.11'), clauseOf('product')],
    field: wholeNumber(0, 40),
  }),
];
