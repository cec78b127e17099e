import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../src/fault.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { parseWorkCalendar, type WorkCalendar, type WorkCalendars } from '../../src/review/calendar/work-calendar.ts';

const shipped = fileURLToPath(new URL('../../data/calendars/', import.meta.url));

/** The working-day calendars of a folder, one file a year; every fault of every file. */
export const readCalendars = async (folder: string = shipped): Promise<Result<WorkCalendars, Fault>> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}\.json$/.test(name)).sort();
  const calendars = new Map<number, WorkCalendar>();
  const faults: Fault[] = [];
  for (const name of names) {
    const json: unknown = JSON.parse(await readFile(`${folder}/${name}`, 'utf8'));
    const read = parseWorkCalendar(json, name);
    if (read.ok) calendars.set(read.value.year, read.value);
    else faults.push(...read.faults);
  }
  return faults.length > 0 ? failure(faults) : success(calendars);
};
