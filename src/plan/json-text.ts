import type { Fault } from '../fault.ts';
import { type JsonFault, scanJson } from '../policy/json-scan.ts';
import { failure, type Result, success } from '../result.ts';
import { message } from '../text/message.ts';

const notJson = (place: string, text: string, { kind, offset, found }: JsonFault): Fault => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  return {
    severity: 'error',
    place,
    row: line,
    column: String(column),
    found: found === '' ? null : found,
    expected: message(`plan.expected.json_${kind}`, { line, column }),
    remedy: message(`plan.remedy.json_${kind}`, { found }),
  };
};

/** The value of a JSON text; invalid JSON is reported with line and column, both from 1. */
export const parseJsonText = (text: string, place: string): Result<unknown, Fault> => {
  const clean = text.replace(/^\uFEFF/, '');
  const faults = scanJson(clean);
  if (faults.length > 0) return failure(faults.map((fault) => notJson(place, clean, fault)));
  const json: unknown = JSON.parse(clean);
  return success(json);
};
