/** Rows of a list that an example shows. */
const shown = 1;
/** Entries of a record that an example shows in full; the catalogue of words has thousands. */
const most = 120;

const moment = '2026-08-03T02:00:00.000Z';
const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Figures of a run that are never twice the same. */
const varying: Readonly<Record<string, unknown>> = {
  seconds: 0.5,
  firstPlanSeconds: 0.5,
  peakMemoryMegabytes: 100,
  versions: { junheng: '0.1.0' },
  date: '2026-08-03',
};

/** Of a plan just taken on: whether it has begun is a matter of moments. */
const taken = { state: 'queued', queuePosition: 1, startedAt: null, finishedAt: null, progress: null };

/** What differs from run to run made even, and lists made short, so that an exchange can be kept as an example. */
export const evened = (whole: unknown): unknown => {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, '0')}`;
    ids.set(id, known);
    return known;
  };
  const text = (value: string): string =>
    value
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, idOf)
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, moment)
      .replaceAll(/\b[0-9a-f]{64}\b/g, digest)
      .replaceAll(/\b(jh[a-z]_)[\w-]{43}/g, '$1secret-shown-once')
      .replaceAll(/#[\w-]+\./g, '#secret-shown-once.')
      .replaceAll(/\bstate=[\w-]{43}/g, 'state=shown-once')
      .replaceAll(/\b(\w{5}-){3}\w{5}\b/g, 'told1-once2-and3x-gone4')
      .replaceAll(/\b([a-z_]+)-\d+-\d+\b/g, '$1');
  const even = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return Object.hasOwn(varying, key) ? varying[key] : text(value);
    if (Array.isArray(value)) return value.slice(0, shown).map((one) => even(one, ''));
    if (typeof value === 'object' && value !== null) {
      if (key === 'seconds') return { total: 0.5 };
      if (key === 'versions' && 'node' in value) return varying[key];
      const entries = Object.entries(value);
      const isTaken = 'queuePosition' in value && !('summary' in value) && !('links' in value);
      return Object.fromEntries(
        entries
          .slice(0, entries.length > most ? 3 : undefined)
          .map(([name, part]) => [
            name,
            isTaken && Object.hasOwn(taken, name) ? taken[name as keyof typeof taken] : even(part, name),
          ]),
      );
    }
    return typeof value === 'number' && Object.hasOwn(varying, key) ? varying[key] : value;
  };
  return even(whole, '');
};
