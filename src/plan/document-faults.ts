import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import { message } from '../text/message.ts';

/** A fault of a document read back; expectation and remedy are in the catalogue under its key. */
export const documentFault = (place: string, column: string | null, found: string | null, key: string): Fault => ({
  severity: 'error',
  place,
  row: null,
  column,
  found,
  expected: message(`plan.expected.${key}`),
  remedy: message(`plan.remedy.${key}`),
});

/** Every place of a document that is not as it should be, each once: `teachers.3.visits.0.day`, counted from 0 as JSON is. */
export const documentFaults = (place: string, { issues }: z.ZodError, key: string): readonly Fault[] => {
  const paths = new Set(issues.map(({ path }) => path.map(String).join('.')));
  return [...paths].map((path) => documentFault(place, path === '' ? null : path, null, key));
};
