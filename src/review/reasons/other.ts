import { message } from '../../text/message.ts';
import type { ObjectionReason } from './reason.ts';

/** Any other reason, in words (domain 5.4). */
export const otherReason: ObjectionReason = {
  name: 'other',
  clause: 'own',
  needs: 'words',
  sensitive: false,
  months: 12,
  fact: () => ({ verdict: 'unknown', message: message('review.fact.other.unknown') }),
};
