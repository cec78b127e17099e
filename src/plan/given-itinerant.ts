import { z } from 'zod';
import type { District } from '../district/district.ts';
import { districtFingerprint } from '../district/hash.ts';
import { assessedStages } from '../equity/standard.ts';
import type { Fault } from '../fault.ts';
import { failure, type Result, success } from '../result.ts';
import { message } from '../text/message.ts';
import type { Itinerant } from './indicator-counts.ts';
import { parseJsonText } from './json-text.ts';
import type { Move } from './transfer.ts';

/** What is taken from an itinerant plan (itinerant/1): whose it is, after which moves, and what it adds to L3. */
const document = z.object({
  format: z.literal('itinerant/1'),
  dataset: z.object({ sha256: z.string() }),
  after_moves: z.array(
    z.object({ teacher_id: z.string(), to_school_id: z.string(), stage: z.string(), subject: z.string() }),
  ),
  l3_extra: z.array(
    z.object({ school_id: z.string(), stage: z.enum(assessedStages), teachers: z.int().min(0).max(10_000) }),
  ),
});

const faultAt = (place: string, column: string | null, found: string | null, key: string): Fault => ({
  severity: 'error',
  place,
  row: null,
  column,
  found,
  expected: message(`plan.expected.${key}`),
  remedy: message(`plan.remedy.${key}`),
});

const moveKey = (move: readonly string[]): string => move.join('\u0000');

/**
 * The PE and arts teachers an itinerant plan brings to small rural schools (domain 2.4), from the text of its file. It
 * must be of this dataset and made after these very moves: otherwise it says nothing about this plan.
 */
export const parseItinerantText = (
  text: string,
  place: string,
  district: District,
  moves: readonly Move[],
): Result<Itinerant, Fault> => {
  const json = parseJsonText(text, place);
  if (!json.ok) return json;
  const read = document.safeParse(json.value);
  if (!read.success) {
    const paths = new Set(read.error.issues.map(({ path }) => path.map(String).join('.')));
    return failure([...paths].map((path) => faultAt(place, path === '' ? null : path, null, 'itinerant')));
  }
  const { dataset, after_moves: after, l3_extra: extra } = read.data;
  if (dataset.sha256 !== districtFingerprint(district))
    return failure([faultAt(place, 'dataset.sha256', dataset.sha256, 'itinerant_dataset')]);
  const told = after.map((move) => moveKey([move.teacher_id, move.to_school_id, move.stage, move.subject]));
  const planned = moves.map((move) => moveKey([move.teacherId, move.toSchoolId, move.stage, move.subject]));
  if (told.toSorted().join('\n') !== planned.toSorted().join('\n'))
    return failure([faultAt(place, 'after_moves', String(after.length), 'itinerant_moves')]);
  const counts = new Map(extra.map((row) => [`${row.school_id}\u0000${row.stage}`, row.teachers]));
  return success((school, stage) => counts.get(`${school}\u0000${stage}`) ?? 0);
};
