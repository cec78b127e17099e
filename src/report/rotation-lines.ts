import { type Language, message } from '../text/message.ts';
import { render } from '../text/render.ts';
import { people, type ReportInput } from './input.ts';
import { backboneShares, rotationDirections } from './rotation-readings.ts';
import { scopeCell } from './scope-cell.ts';
import { cellText } from './words.ts';

/** The rotation by direction on one line, then the readings of the backbone share where they differ. */
export const rotationLines = (language: Language, input: ReportInput): readonly string[] => {
  const who = people(input.district);
  const directions = rotationDirections(input);
  const separator = render(language, message('report.separator'));
  const each = directions.map(({ from, to, movers, eligible }) =>
    render(language, message('rotation.direction', { from, to, movers, eligible, percent: percent(movers, eligible) })),
  );
  const shares = Map.groupBy(backboneShares(input), ({ scope }) => scope);
  return [
    ...(each.length === 0 ? [] : [render(language, message('rotation.directions', { list: each.join(separator) }))]),
    ...[...shares].map(([scope, readings]) => {
      const list = readings.map(({ reading, backbone, movers }) =>
        render(language, message('rotation.share', { reading, backbone, movers, percent: percent(backbone, movers) })),
      );
      const scopeName = cellText(language, scopeCell(who, scope));
      return render(language, message('rotation.shares', { scope: scopeName, list: list.join(separator) }));
    }),
  ];
};

/** Hundredths of a percent, rounded down: a share below a rate is never shown as reaching it. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '0' : (Math.floor((part * 10_000) / whole) / 100).toFixed(2);
