import type { Catalogue } from '../message.ts';

/** Who may do what, logging in, and what is withheld. */
export const accessText: Catalogue = {
  'exemption.undisclosed': 'reason not disclosed',
  'privacy.withheld.expected': 'This cell tells of health or family; only those who decide on it see it',
  'privacy.withheld.remedy': 'Ask the personnel officer to check it',
};
