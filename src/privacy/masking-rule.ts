/** What is left of a name: all of it, the surname, or nothing. */
export type NameRule = 'full' | 'surname' | 'none';
/** What is left of an identity or telephone number: its last four digits, or nothing. */
export type NumberRule = 'tail' | 'none';

export interface MaskingRule {
  readonly name: NameRule;
  readonly number: NumberRule;
}

/**
 * What each kind of paper shows of persons (domain 5.1, documents 5 and 14). A public notice names people, since that is what it is
 * for, and tells nothing else of them; a roster shows the tail of the number to tell namesakes apart; what leaves the district
 * for statistics has the surname alone; a log has nothing.
 */
export const maskingRules = {
  notice: { name: 'full', number: 'none' },
  roster: { name: 'full', number: 'tail' },
  export: { name: 'surname', number: 'none' },
  log: { name: 'none', number: 'none' },
} as const satisfies Readonly<Record<string, MaskingRule>>;
export type MaskingPurpose = keyof typeof maskingRules;
