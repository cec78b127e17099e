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

/** Every rule of itinerant teaching, in the order in which its rows are told. */
export const itinerantRules: readonly ItinerantRule[] = [
  itinerantTeacher,
  itinerantSchool,
  itinerantQualified,
  itinerantJourney,
  itinerantLoad,
  hubLessons,
  hubDays,
  itinerantMaxSchools,
  itinerantLeastShare,
  fixedDays,
  visitorsAtOnce,
  lessonsMissing,
  remoteProvider,
  remoteAssistant,
];
