import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import { failure, type Result, success } from '../../src/result.ts';
import type { WorkCalendar, WorkCalendars } from '../../src/review/calendar/work-calendar.ts';
import { readCalendarFolder, readCalendars, readCalendarText } from '../documents/read-calendars.ts';
import { readText, unreadable } from './inputs.ts';

/** The calendars of a file of one year, or of a folder with a file a year. */
const calendarsAt = async (path: string): Promise<Result<readonly WorkCalendar[], Fault>> => {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    const text = await readText(path);
    if (!text.ok) return text;
    const read = readCalendarText(text.value, basename(path));
    return read.ok ? success([read.value]) : read;
  }
  const { calendars, faults } = await readCalendarFolder(path);
  if (faults.length > 0) return failure(faults);
  return calendars.size === 0 ? failure([unreadable(path)]) : success([...calendars.values()]);
};

/**
 * The work calendars brought along, those of `path` in the place of theirs year by year: a deadline that the service
 * reckons with the district's own calendar is so reckoned here too.
 */
export const calendarsWith = async (path: string | undefined): Promise<Result<WorkCalendars, Fault>> => {
  const shipped = await readCalendars();
  if (path === undefined || !shipped.ok) return shipped;
  const given = await calendarsAt(path);
  if (!given.ok) return given;
  return success(new Map([...shipped.value, ...given.value.map((calendar) => [calendar.year, calendar] as const)]));
};
