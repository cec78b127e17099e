import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { FaultBody } from '../../../api/http/contract/fault.ts';
import { figure, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { faultGroups } from './fault-groups.ts';
import css from './faults.module.css';

/** Rows drawn of one group; the rest is named by its number. */
const mostRows = 500;

/** Faults grouped by kind and column; the chosen group with each place, what was read there, and the mend. */
export const Faults = ({ faults }: { readonly faults: readonly FaultBody[] }): ReactNode => {
  const groups = useMemo(() => faultGroups(faults), [faults]);
  const [chosen, setChosen] = useState(0);
  const group = groups[Math.min(chosen, groups.length - 1)];
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      setChosen((before) => (before + (event.shiftKey ? groups.length - 1 : 1)) % groups.length);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [groups.length]);
  if (group === undefined) return null;
  // Faults have no key of their own, and never change their order.
  const rows = group.faults.slice(0, mostRows).map((fault, line) => ({ fault, line }));
  return (
    <section className={`panel ${css.faults}`} id="faults" aria-label={text('web.faults.title')}>
      <div className={css.list}>
        <p className={css.head}>
          {text('web.faults.groups', { groups: groups.length, count: figure(faults.length) })}
          <span className="hint">F8</span>
        </p>
        <ul>
          {groups.map((one, index) => (
            <li key={one.key}>
              <button
                type="button"
                className={one === group ? `${css.group} ${css.on}` : css.group}
                aria-pressed={one === group}
                onClick={() => setChosen(index)}
              >
                <span className={one.severity === 'error' ? 'broken' : 'warning'}>
                  <Glyph shape={one.severity === 'error' ? 'broken' : 'warning'} />
                </span>
                <span className={css.what}>
                  <b>{one.column ?? one.place}</b>
                  <span className="note">{one.expected}</span>
                </span>
                <span className="hint">
                  {one.faults.length === 1
                    ? one.faults[0]?.row == null
                      ? ''
                      : text('web.fault_row', { row: one.faults[0].row })
                    : text('web.faults.times', { count: one.faults.length })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <ScrollRegion aria-label={group.expected}>
        <p className={css.mend}>
          <span className="note">{text('web.fault.remedy')}</span> {group.faults[0]?.remedy}
        </p>
        <table className="table">
          <thead>
            <tr>
              {['severity', 'place', 'where', 'found', 'expected', 'remedy'].map((name) => (
                <th key={name} scope="col">
                  {text(`web.fault.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ fault, line }) => (
              <tr key={line}>
                <td className={fault.severity === 'error' ? 'broken' : 'warning'}>
                  <Glyph shape={fault.severity === 'error' ? 'broken' : 'warning'} />{' '}
                  {text(`web.severity.${fault.severity}`)}
                </td>
                <td>{fault.place}</td>
                <td>
                  {[fault.row === null ? '' : text('web.fault_row', { row: fault.row }), fault.column ?? '']
                    .filter((part) => part !== '')
                    .join(' · ')}
                </td>
                <td>
                  <code className={css.found}>{fault.found ?? ''}</code>
                </td>
                <td className="wrap">{fault.expected}</td>
                <td className="wrap">{fault.remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {group.faults.length > mostRows ? (
          <p className={css.mend}>{text('web.faults.more', { count: group.faults.length - mostRows })}</p>
        ) : null}
      </ScrollRegion>
    </section>
  );
};
