/** The rules of itinerant teaching, in the order in which their rows are listed. */
export const itinerantRuleIds = [
  'itinerant_teacher',
  'itinerant_school',
  'itinerant_qualified',
  'itinerant_journey',
  'itinerant_load',
  'hub_lessons',
  'hub_days',
  'itinerant_max_schools',
  'itinerant_least_share',
  'fixed_days',
  'visitors_at_once',
  'lessons_missing',
  'remote_provider',
  'remote_assistant',
] as const;
export type ItinerantRuleId = (typeof itinerantRuleIds)[number];
