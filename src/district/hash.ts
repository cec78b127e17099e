import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { District } from './district.ts';
import { sortedDistrict } from './sorted.ts';

/** SHA-256 of a text, as bytes. The only place that imports the hash library. */
export const digest = (text: string): Uint8Array => sha256(utf8ToBytes(text));

/**
 * The fingerprint of a dataset: of its content in canonical order, not of its files, so that a workbook
 * and a folder of the same district have the same one.
 */
export const districtFingerprint = ({ filledColumns: _filled, ...content }: District): string =>
  bytesToHex(digest(canonicalJson(sortedDistrict(content))));

/** JSON with the keys of every object in one order, so that equal values have equal texts. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
