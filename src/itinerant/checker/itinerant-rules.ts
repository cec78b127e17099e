import { type ItinerantRuleId, itinerantRuleIds } from '../rule-id.ts';
import type { ItinerantRule } from './rule.ts';
import { fixedDays } from './rules/fixed-days.ts';
import { hubDays } from './rules/hub-days.ts';
import { hubLessons } from './rules/hub-lessons.ts';
import { itinerantJourney } from './rules/itinerant-journey.ts';
import { itinerantLeastShare } from './rules/itinerant-least-share.ts';
import { itinerantLoad } from './rules/itinerant-load.ts';
import { itinerantMaxSchools } from './rules/itinerant-max-schools.ts';
import { itinerantQualified } from './rules/itinerant-qualified.ts';
import { itinerantSchool } from './rules/itinerant-school.ts';
import { itinerantTeacher } from './rules/itinerant-teacher.ts';
import { lessonsMissing } from './rules/lessons-missing.ts';
import { remoteAssistant } from './rules/remote-assistant.ts';
import { remoteProvider } from './rules/remote-provider.ts';
import { visitorsAtOnce } from './rules/visitors-at-once.ts';

/** The table of contents: the check of every rule. */
const itinerantChecks: Readonly<Record<ItinerantRuleId, ItinerantRule>> = {
  itinerant_teacher: itinerantTeacher,
  itinerant_school: itinerantSchool,
  itinerant_qualified: itinerantQualified,
  itinerant_journey: itinerantJourney,
  itinerant_load: itinerantLoad,
  hub_lessons: hubLessons,
  hub_days: hubDays,
  itinerant_max_schools: itinerantMaxSchools,
  itinerant_least_share: itinerantLeastShare,
  fixed_days: fixedDays,
  visitors_at_once: visitorsAtOnce,
  lessons_missing: lessonsMissing,
  remote_provider: remoteProvider,
  remote_assistant: remoteAssistant,
};

/** The checks in the order of their rows. */
export const itinerantRules: readonly ItinerantRule[] = itinerantRuleIds.map((id) => itinerantChecks[id]);
