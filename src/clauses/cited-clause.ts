import { type Message, message } from '../text/message.ts';

/** The clause of a rule that no policy document demands: a rule of the program itself. */
export const ownClause = 'own';

/** `0.41`: a clause of one of the five documents, by document and number. */
const ofDocument = /^[0-4]\.\d+$/;

/** How plan files of earlier versions named a rule of the program itself: by a section of the specification. */
const ofSpecification = /^(dataset|domain|model|product)(\.md)?( section)?( \d+(\.\d+)?)?$/;

/** The clause that a plan file claims, in today's words; anything else stays as it is, for the checker to compare. */
export const claimedClause = (clause: string): string => (ofSpecification.test(clause) ? ownClause : clause);

/** A clause as data. Plans of earlier versions named a section of the specification instead of `own`. */
export const citedClause = (clause: string): string => (ofDocument.test(clause) ? clause : ownClause);

/** A clause as a cell: its number, or that the rule is the program's own. Sentences write `{clause:cited}`. */
export const clauseCell = (clause: string): Message => message('report.term.cited', { id: citedClause(clause) });
