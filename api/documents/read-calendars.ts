import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { parseWorkCalendar, type WorkCalendar, type WorkCalendars } from '../../src/review/calendar/work-calendar.ts';
import { message } from '../../src/text/message.ts';
import { projectFolder } from '../project-folder.ts';

const shipped = join(projectFolder, 'data', 'calendars');

const faultOf = (name: string, key: 'not_json' | 'other_year', year: string): Fault => ({
  severity: 'error',
  place: name,
  row: null,
  column: key === 'other_year' ? 'year' : null,
  found: null,
  expected: message(`calendar.${key}.expected`, { year }),
  remedy: message(`calendar.${key}.remedy`, { year }),
});

/** A calendar as it was given for a year, which it must bear itself. */
export const calendarOfYear = (json: unknown, year: number, place: string): Result<WorkCalendar, Fault> => {
  const read = parseWorkCalendar(json, place);
  return read.ok && read.value.year !== year ? failure([faultOf(place, 'other_year', String(year))]) : read;
};

/** A calendar of whichever year it bears. */
export const readCalendarText = (text: string, name: string): Result<WorkCalendar, Fault> => {
  try {
    return parseWorkCalendar(JSON.parse(text), name);
  } catch {
    return failure([faultOf(name, 'not_json', '')]);
  }
};

const readCalendar = async (folder: string, name: string): Promise<Result<WorkCalendar, Fault>> => {
  const year = name.slice(0, 4);
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(folder, name), 'utf8'));
  } catch {
    return failure([faultOf(name, 'not_json', year)]);
  }
  return calendarOfYear(json, Number(year), name);
};

/** The sound calendars of a folder, and the faults of the others. */
export interface CalendarFolder {
  readonly calendars: WorkCalendars;
  readonly faults: readonly Fault[];
}

/** The working-day calendars of a folder, one file a year; a folder that is not there has none. */
export const readCalendarFolder = async (folder: string = shipped): Promise<CalendarFolder> => {
  const entries = await readdir(folder).catch(() => []);
  const names = entries.filter((name) => /^\d{4}\.json$/.test(name)).sort();
  const read = await Promise.all(names.map((name) => readCalendar(folder, name)));
  return {
    calendars: new Map(read.flatMap((one) => (one.ok ? [[one.value.year, one.value] as const] : []))),
    faults: read.flatMap((one) => (one.ok ? [] : one.faults)),
  };
};

/** The calendars shipped; every fault of every file. */
export const readCalendars = async (folder: string = shipped): Promise<Result<WorkCalendars, Fault>> => {
  const { calendars, faults } = await readCalendarFolder(folder);
  return faults.length > 0 ? failure(faults) : success(calendars);
};
