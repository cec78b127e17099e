/** The documents a parameter can rest on; their names are terms of the catalogue (`document.<id>`). */
export const policyDocumentIds = [
  'hualong',
  'xingtai',
  'liaocheng',
  'quzhou',
  'yuquan',
  'rotation_2014',
  'supervision_2017',
  'staffing_2014',
  'retirement_2024',
  'practice',
  'product',
] as const;
export type PolicyDocumentId = (typeof policyDocumentIds)[number];

/** Where a parameter's default comes from: a numbered clause of a document, its article, or a practice observed. */
export interface ClauseReference {
  readonly document: PolicyDocumentId;
  /** Clause or section number; `null` where the document as a whole is meant. */
  readonly clause: string | null;
}

export const clauseOf = (document: PolicyDocumentId, clause: string | null = null): ClauseReference => ({
  document,
  clause,
});
