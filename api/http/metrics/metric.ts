/** Labels of one series: a few words from fixed lists. */
export type Labels = Readonly<Record<string, string>>;

/** One line of a metric: what is appended to its name, its labels, its value. */
export interface Sample {
  readonly suffix: '' | '_bucket' | '_sum' | '_count';
  readonly labels: Labels;
  readonly value: number;
}

/** A metric as it stands when it is asked for. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
  readonly samples: () => readonly Sample[];
}

const keyOf = (labels: Labels): string =>
  JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Counts up; one series for each set of labels. */
export class Counter implements Metric {
  readonly type = 'counter';
  readonly name: string;
  readonly help: string;
  readonly #series = new Map<string, { readonly labels: Labels; value: number }>();

  constructor(name: string, help: string) {
    this.name = name;
    this.help = help;
  }

  add(labels: Labels, value = 1): void {
    const key = keyOf(labels);
    const known = this.#series.get(key);
    if (known === undefined) this.#series.set(key, { labels, value });
    else known.value += value;
  }

  samples(): readonly Sample[] {
    return [...this.#series.values()].map(({ labels, value }) => ({ suffix: '', labels, value }));
  }
}

interface Series {
  readonly labels: Labels;
  /** Observations in each bucket alone; the last one is beyond every bound. */
  readonly counts: number[];
  sum: number;
}

/** Observations by size: how many were at most so large, how many in all, and their sum. */
export class Histogram implements Metric {
  readonly type = 'histogram';
  readonly name: string;
  readonly help: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, Series>();

  constructor(name: string, help: string, bounds: readonly number[]) {
    this.name = name;
    this.help = help;
    this.#bounds = bounds;
  }

  observe(labels: Labels, value: number): void {
    const key = keyOf(labels);
    const series = this.#series.get(key) ?? { labels, counts: [...this.#bounds, 0].map(() => 0), sum: 0 };
    this.#series.set(key, series);
    const place = this.#bounds.findIndex((bound) => value <= bound);
    const bucket = place < 0 ? this.#bounds.length : place;
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += value;
  }

  samples(): readonly Sample[] {
    return [...this.#series.values()].flatMap(({ labels, counts, sum }): readonly Sample[] => {
      let below = 0;
      const buckets = counts.map((count, place): Sample => {
        below += count;
        const bound = this.#bounds[place];
        return {
          suffix: '_bucket',
          labels: { ...labels, le: bound === undefined ? '+Inf' : String(bound) },
          value: below,
        };
      });
      return [...buckets, { suffix: '_sum', labels, value: sum }, { suffix: '_count', labels, value: below }];
    });
  }
}

/** A metric whose values are known when it is asked for. */
export const taken = (
  { name, help, type = 'gauge' }: { readonly name: string; readonly help: string; readonly type?: Metric['type'] },
  samples: readonly (Omit<Sample, 'suffix'> & Partial<Pick<Sample, 'suffix'>>)[],
): Metric => ({ name, help, type, samples: () => samples.map((sample) => ({ suffix: '', ...sample })) });
