import type { Labels, Metric } from './metric.ts';

export const expositionType = 'text/plain; version=0.0.4; charset=utf-8';

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');

const labelText = (labels: Labels): string => {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value).replaceAll('"', '\\"')}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
};

/** Metrics as Prometheus reads them, format 0.0.4: what each is, then a line for each series. */
export const exposition = (metrics: readonly Metric[]): string =>
  metrics
    .map((metric) =>
      [
        `# HELP ${metric.name} ${escaped(metric.help)}`,
        `# TYPE ${metric.name} ${metric.type}`,
        ...metric.samples().map(({ suffix, labels, value }) => `${metric.name}${suffix}${labelText(labels)} ${value}`),
        '',
      ].join('\n'),
    )
    .join('');
