import { normalHeading } from './normal-heading.ts';

/**
 * Columns of identity numbers: sensitive, so no column of the format, though some offices identify people by nothing
 * else.
 */
export const identityHeadings: readonly string[] = [
  '身份证号',
  '身份证号码',
  '身份证件号',
  '身份证件号码',
  '居民身份证号',
  '公民身份号码',
  '证件号码',
  '证件号',
];

const compared: ReadonlySet<string> = new Set(identityHeadings.map(normalHeading));

export const isIdentityHeading = (heading: string): boolean => compared.has(normalHeading(heading));
