import type { Refusal } from '../../review/refusal.ts';
import { type ReviewState, reviewStates } from '../../review/state.ts';
import { message } from '../../text/message.ts';
import type { DocumentKind } from './document-files.ts';

/** Documents, and the fields of the national register, which are a table. */
export type DatedKind = DocumentKind | 'registration';

/**
 * The state of a plan from which a document is made (domain 5.1 steps 12 to 18): sheets go out for review, the notice
 * is posted when the plan enters it, orders and letters follow the decision.
 */
const earliest: Readonly<Record<DatedKind, ReviewState>> = {
  school_sheets: 'draft',
  cards: 'draft',
  evidence: 'draft',
  rehearsal: 'draft',
  fairness: 'draft',
  notice: 'public_notice',
  orders: 'final',
  letters: 'final',
  registration: 'final',
};

export const madeBy = (kind: DatedKind, state: ReviewState): boolean =>
  reviewStates.indexOf(state) >= reviewStates.indexOf(earliest[kind]);

/** The refusals of making these documents now, one per kind. */
export const notYetMade = (kinds: readonly DatedKind[], state: ReviewState): readonly Refusal[] =>
  kinds
    .filter((kind) => !madeBy(kind, state))
    .map((kind) => ({
      kind: 'state',
      rule: `documents.${kind}`,
      clause: 'own',
      message: message('documents.not_yet', { kind, state, earliest: earliest[kind] }),
    }));
