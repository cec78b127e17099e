import { message } from '../../text/message.ts';
import type { ObjectionReason } from './reason.ts';

/**
 * Illness or hardship of the family (domain 2.1, 6). The roster's codes are not held against it. Its grounds are shown
 * only to those who decide, and a file must bear it out.
 */
export const hardship: ObjectionReason = {
  name: 'hardship',
  clause: 'own',
  needs: 'evidence',
  sensitive: true,
  months: 12,
  fact: () => ({ verdict: 'unknown', message: message('review.fact.hardship.unknown') }),
};
