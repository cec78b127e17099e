/** What is left of a name: all of it, the surname, or nothing. */
export type NameRule = 'full' | 'surname' | 'none';
/** What is left of an identity or telephone number: its last four digits, or nothing. */
export type NumberRule = 'tail' | 'none';

export interface MaskingRule {
  readonly name: NameRule;
  readonly number: NumberRule;
}

/**
 * The personal data each kind of document shows (domain 5.1, documents 5 and 14). A public notice names people, its
 * purpose, and shows no number; a roster shows the tail of the number to distinguish namesakes; statistics that leave
 * the district have the surname alone; a log has neither.
 */
export const maskingRules = {
  notice: { name: 'full', number: 'none' },
  roster: { name: 'full', number: 'tail' },
  export: { name: 'surname', number: 'none' },
  log: { name: 'none', number: 'none' },
} as const satisfies Readonly<Record<string, MaskingRule>>;
export type MaskingPurpose = keyof typeof maskingRules;
