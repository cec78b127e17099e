import { message } from '../../text/message.ts';
import type { ObjectionReason } from './reason.ts';

/**
 * Illness or hardship of the family (domain 2.1, 6). The roster's codes are not held against it: what it rests on is
 * shown to those who decide, nobody else reads it, and a file must bear it out.
 */
export const hardship: ObjectionReason = {
  name: 'hardship',
  clause: 'domain 6',
  needs: 'evidence',
  sensitive: true,
  months: 12,
  fact: () => ({ verdict: 'unknown', message: message('review.fact.hardship.unknown') }),
};
