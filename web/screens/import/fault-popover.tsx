import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CellCorrection } from '../../app/service.ts';
import { figure, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import type { FaultyCell } from './mending.ts';
import css from './sheet-grid.module.css';

/** Values offered as buttons; any other is typed. */
const mostOffered = 3;

interface FaultPopoverProps {
  readonly cell: FaultyCell;
  /** What the cell reads now. */
  readonly value: string;
  readonly number: number;
  readonly all: number;
  /** Corrections of every cell with this kind of fault. */
  readonly alike: readonly CellCorrection[];
  readonly give: (corrections: readonly CellCorrection[]) => void;
  readonly close: () => void;
}

const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <div className={css.line}>
    <dt className="note">{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What was read in a cell, what was expected, what it affects; the mend, the mend of all alike, or an own value. */
export const FaultPopover = (props: FaultPopoverProps): ReactNode => {
  const { cell, value, number, all, alike, give, close } = props;
  const { fault, place, row, column } = cell;
  const [own, setOwn] = useState<string | null>(null);
  const isError = fault.severity === 'error';
  const one = (given: string): readonly CellCorrection[] => [{ place, row, column, value: given }];
  const offered = (fault.suggestions ?? []).slice(0, mostOffered);
  const shape = isError ? 'broken' : 'warning';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <section
      className={isError ? css.popover : `${css.popover} ${css.popoverWarning}`}
      id="fault"
      aria-label={fault.expected}
      onKeyDown={onKeyDown}
    >
      <h3 className={css.popoverTitle}>
        <span className={shape}>
          <Glyph shape={shape} />
        </span>
        <span>{fault.column ?? place}</span>
        <span className="space" />
        <span className="note">
          {text(`web.severity.${fault.severity}`)} {figure(number)}/{figure(all)}
        </span>
      </h3>
      <dl>
        <Line name={text('web.mend.read')}>
          <code className={css.read}>{value === '' ? text('web.mend.empty') : value}</code>
        </Line>
        <Line name={text('web.mend.expected')}>{fault.expected}</Line>
        <Line name={text('web.mend.remedy')}>{fault.remedy}</Line>
        <Line name={text('web.mend.effect')}>
          {fault.affects.length === 0
            ? text(isError ? 'web.mend.effect_stops' : 'web.mend.effect_none')
            : text('web.mend.effect_on', {
                names: fault.affects.slice(0, 4).join(text('web.mend.comma')),
                count: fault.affects.length,
              })}
        </Line>
      </dl>
      {own === null ? (
        <div className={css.mends}>
          {offered.map((suggestion, index) => (
            <Button
              key={suggestion}
              className={index === 0 ? 'button primary' : 'button'}
              onPress={() => give(one(suggestion))}
            >
              {text('web.mend.to', { value: suggestion })}
            </Button>
          ))}
          {alike.length > 1 ? (
            <Button className="button" onPress={() => give(alike)}>
              {text('web.mend.alike', { count: alike.length })}
            </Button>
          ) : null}
          <Button className="button quiet" id="own-value" onPress={() => setOwn(value)}>
            {text('web.mend.own')}
          </Button>
        </div>
      ) : (
        <form
          className={css.mends}
          onSubmit={(event) => {
            event.preventDefault();
            give(one(own));
          }}
        >
          <input
            className="input"
            aria-label={text('web.mend.own_value')}
            value={own}
            maxLength={2000}
            // The form was asked for by the button it replaces.
            ref={(field) => field?.focus()}
            onChange={(event) => setOwn(event.target.value)}
          />
          <Button type="submit" className="button primary">
            {text('web.mend.keep')}
          </Button>
        </form>
      )}
    </section>
  );
};
