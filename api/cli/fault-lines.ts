import type { Fault } from '../../src/fault.ts';
import { type FaultText, faultText } from '../../src/report/fault-text.ts';
import type { Language } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';

const unended = (sentence: string): string => sentence.replace(/[。.]$/u, '');

const line = (language: Language, fault: FaultText): string => {
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    render(language, { key, values });
  const where = [
    fault.row === null ? '' : say('cli.fault.row', { row: fault.row }),
    fault.column ?? '',
    fault.found === null ? '' : say('cli.fault.found', { found: fault.found }),
  ].filter((part) => part !== '');
  const place = where.length === 0 ? '' : `${where.join(say('cli.fault.comma'))}${say('cli.fault.colon')}`;
  const whole = say('cli.fault.sentence', { expected: unended(fault.expected), remedy: unended(fault.remedy) });
  return `  ${place}${whole}`;
};

/**
 * Faults under the file or sheet they stand in, in the order they were found; errors, all of them, before warnings,
 * of which each file shows at most `warningsShown`.
 */
export const faultLines = (
  language: Language,
  faults: readonly Fault[],
  warningsShown = Number.POSITIVE_INFINITY,
): readonly string[] =>
  (['error', 'warning'] as const).flatMap((severity) => {
    const texts = faults.map((fault) => faultText(language, fault)).filter((fault) => fault.severity === severity);
    const groups = Map.groupBy(texts, (fault) => fault.place);
    const most = severity === 'error' ? Number.POSITIVE_INFINITY : warningsShown;
    return [...groups].flatMap(([place, group]) => {
      const rest = group.length - most;
      return [
        render(language, { key: `cli.fault.group.${severity}`, values: { place, count: group.length } }),
        ...group.slice(0, most).map((fault) => line(language, fault)),
        ...(rest > 0 ? [`  ${render(language, { key: 'cli.fault.rest', values: { rest } })}`] : []),
      ];
    });
  });
