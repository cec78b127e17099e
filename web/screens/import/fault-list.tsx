import type { ReactNode } from 'react';
import { figure, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import css from './mend-upload.module.css';
import { type Cell, type FaultKind, keyOf, lettersOf } from './mending.ts';

interface FaultListProps {
  readonly place: string;
  readonly kinds: readonly FaultKind[];
  readonly active: Cell;
  readonly isMended: (key: string) => boolean;
  readonly choose: (cell: Cell) => void;
}

/** The faults of the table shown, each kind once; it marks the kind of the chosen cell, and leads to its first open cell. */
export const FaultList = ({ place, kinds, active, isMended, choose }: FaultListProps): ReactNode => (
  <section className={css.list} id="sheet-faults" aria-label={text('web.mend.faults_of', { place })}>
    <h2 className={css.listHead}>
      {text('web.mend.faults_of', { place })}
      <span className="space" />
      {(['error', 'warning'] as const).map((severity) => (
        <span key={severity} className={severity === 'error' ? 'verdict broken' : 'verdict warning'}>
          <Glyph shape={severity === 'error' ? 'broken' : 'warning'} />
          {figure(kinds.filter(({ first }) => first.severity === severity).reduce((sum, { count }) => sum + count, 0))}
          <span className="unseen">{text(`web.severity.${severity}`)}</span>
        </span>
      ))}
    </h2>
    {kinds.length === 0 ? <p className={css.none}>{text('web.mend.no_faults')}</p> : null}
    <ol>
      {kinds.map(({ key, first, cells, count }) => {
        const open = cells.filter((cell) => !isMended(keyOf(cell)));
        const target = open[0] ?? cells[0];
        const isHere = cells.some((cell) => keyOf(cell) === keyOf(active));
        const shape =
          open.length === 0 && cells.length > 0 ? 'done' : first.severity === 'error' ? 'broken' : 'warning';
        const what = (
          <>
            <span className={shape === 'done' ? 'holds' : shape}>
              <Glyph shape={shape} />
            </span>
            <span className={css.what}>
              <b>{first.column ?? first.place}</b>
              <span className="note">
                {count > 1 ? `${text('web.faults.times', { count: figure(count) })} · ` : ''}
                {first.expected}
              </span>
              {target === undefined ? (
                <span>
                  <span className="hint">{text('web.mend.remedy')}</span> {first.remedy}
                </span>
              ) : null}
            </span>
          </>
        );
        // The fault of a whole table leads to no cell: all that there is to say of it stands here.
        if (target === undefined)
          return (
            <li key={key} className={`${css.kind} ${css.kindWhole}`}>
              {what}
            </li>
          );
        return (
          <li key={key}>
            <button
              type="button"
              className={isHere ? `${css.kind} ${css.kindHere}` : css.kind}
              aria-current={isHere ? true : undefined}
              onClick={() => choose(target)}
            >
              {what}
              <span className="hint">{`${lettersOf(target.column)}${target.row}`}</span>
            </button>
          </li>
        );
      })}
    </ol>
  </section>
);
