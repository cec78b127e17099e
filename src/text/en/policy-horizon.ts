import type { Catalogue } from '../message.ts';

/** The policy's key about the years ahead. */
export const policyHorizonText: Catalogue = {
  'policy.horizon.name': 'Assumptions about the years ahead',
  'policy.horizon.meaning':
    'What a plan of several years assumes: progression from grade to grade, entry into junior and senior schools, entrants of years without a forecast (low, middle, high), the range around a forecast, age of entry, share of births that enter, how classes follow pupils, whether backbone titles are renewed, the step between grades that is reported, years in which a moved teacher stays, retraining, and hires already planned.',
  'policy.expected.horizon':
    'an object; any part left out: progression (primary, junior, senior), junior_entry, senior_entry, entrants_yearly (low, middle, high), forecast_band, entry_age from 3 to 9, birth_entry, classes ("cohort" or "fewest"), backbone_titles ("renewed" or "expire"), jump_share, stay_years from 0 to 12, retraining [{ from, to, hours }], planned_hires [{ year, stage, subject, number }]',
  'policy.expected.growth': 'a share from 0% to {most}%, such as "98%" or "1.05"',
  'policy.expected.variants_in_order': 'low, middle and high in this order, none above the next',
  'policy.expected.horizon_subject': 'a taught subject: {subjects}',
  'policy.remedy.horizon_subject': 'Correct the subject, or add it under subjects.',
};
