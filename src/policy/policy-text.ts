import type { Fault } from '../fault.ts';
import { failure, type Result } from '../result.ts';
import { message } from '../text/message.ts';
import { type JsonFault, scanJson } from './json-scan.ts';
import type { Policy } from './policy.ts';
import { parsePolicy } from './schema.ts';

const faultAt = (place: string, text: string, { kind, offset, found }: JsonFault): Fault => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  return {
    severity: 'error',
    place,
    row: line,
    column: String(column),
    found: found === '' ? null : found,
    expected: message(`policy.expected.json_${kind}`, { line, column }),
    remedy: message(`policy.remedy.json_${kind}`, { line, column, found }),
  };
};

/**
 * A policy from the text of a file: invalid JSON is reported with line and column (both from 1), then `parsePolicy`.
 */
export const parsePolicyText = (text: string, place = 'policy.json'): Result<Policy, Fault> => {
  const clean = text.replace(/^\uFEFF/, '');
  const faults = scanJson(clean);
  if (faults.length > 0) return failure(faults.map((fault) => faultAt(place, clean, fault)));
  const json: unknown = JSON.parse(clean);
  return parsePolicy(json, place);
};
