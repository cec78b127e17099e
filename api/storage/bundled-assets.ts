import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { compareIds } from '../../src/district/ids.ts';
import type { Fault } from '../../src/fault.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicyText } from '../../src/policy/policy-text.ts';
import type { Result } from '../../src/result.ts';
import type { WorkCalendars } from '../../src/review/calendar/work-calendar.ts';
import { type CalendarFolder, readCalendarFolder } from '../documents/read-calendars.ts';

/** A policy that lies ready: its name is the file's without `.json`. */
interface Preset {
  readonly name: string;
  readonly policy: Result<Policy, Fault>;
}

/** Work calendars on disk: those brought along, and those of the data folder with their faults. */
export interface CalendarSources {
  readonly shipped: WorkCalendars;
  readonly data: CalendarFolder;
}

/** What lies ready on disk by name: bundled samples, presets and calendars, and the datasets and calendars of the data folder. */
export interface BundledAssets {
  samples(): Promise<readonly string[]>;
  /** The path of a sample; `sample` is the first bundled one. `undefined` for a name that is not listed. */
  samplePath(name: string): Promise<string | undefined>;
  presets(): Promise<readonly Preset[]>;
  calendars(): Promise<CalendarSources>;
}

const entriesOf = async (folder: string): Promise<readonly { name: string; path: string; isFolder: boolean }[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .map((entry) => ({ name: entry.name, path: join(folder, entry.name), isFolder: entry.isDirectory() }))
    .toSorted((a, b) => compareIds(a.name, b.name));
};

/** The sample shown first, where it lies there: the one of the readme. */
const firstSample = 'yuquan-like';

export const diskBundledAssets = (folders: {
  readonly samples: string;
  readonly presets: string;
  readonly datasets: string | null;
  /** Calendars of the data folder. */
  readonly calendars?: string | null;
}): BundledAssets => {
  const samples = async (): Promise<ReadonlyMap<string, string>> => {
    const bundled = (await entriesOf(folders.samples)).filter((entry) => entry.isFolder);
    const own = folders.datasets === null ? [] : await entriesOf(folders.datasets);
    const usable = own.filter((entry) => entry.isFolder || /[.](xlsx|zip)$/i.test(entry.name));
    return new Map([...bundled, ...usable].map((entry) => [entry.name, entry.path]));
  };
  let shipped: Promise<CalendarFolder> | undefined;
  const { calendars } = folders;
  return {
    calendars: async () => {
      shipped ??= readCalendarFolder();
      const data = calendars == null ? { calendars: new Map(), faults: [] } : await readCalendarFolder(calendars);
      return { shipped: (await shipped).calendars, data };
    },
    samples: async () => [...(await samples()).keys()],
    samplePath: async (name) => {
      const known = await samples();
      if (name !== 'sample') return known.get(name);
      return known.get(name) ?? known.get(firstSample) ?? known.values().next().value;
    },
    presets: async () => {
      const files = (await entriesOf(folders.presets)).filter((entry) => entry.name.endsWith('.json'));
      return Promise.all(
        files.map(async (file) => ({
          name: parse(file.name).name,
          policy: parsePolicyText(await readFile(file.path, 'utf8'), file.name),
        })),
      );
    },
  };
};
