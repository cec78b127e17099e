import type { Refusal } from '../../review/refusal.ts';
import { type ReviewState, reviewStates } from '../../review/state.ts';
import { message } from '../../text/message.ts';
import type { DocumentKind } from './document-files.ts';

/** Papers, and the fields of the national register, which are a table. */
export type PaperKind = DocumentKind | 'registration';

/**
 * From which state of a plan a paper is made (domain 5.1 steps 12 to 18): sheets go out for review, a notice is posted
 * when the plan is put to it, orders and letters follow the decision.
 */
const earliest: Readonly<Record<PaperKind, ReviewState>> = {
  school_sheets: 'draft',
  cards: 'draft',
  evidence: 'draft',
  notice: 'public_notice',
  orders: 'final',
  letters: 'final',
  registration: 'final',
};

export const madeBy = (kind: PaperKind, state: ReviewState): boolean =>
  reviewStates.indexOf(state) >= reviewStates.indexOf(earliest[kind]);

/** What stands against making these papers now, each kind for itself. */
export const notYetMade = (kinds: readonly PaperKind[], state: ReviewState): readonly Refusal[] =>
  kinds
    .filter((kind) => !madeBy(kind, state))
    .map((kind) => ({
      kind: 'state',
      rule: `documents.${kind}`,
      clause: 'domain.md 5.1',
      message: message('documents.not_yet', { kind, state, earliest: earliest[kind] }),
    }));
