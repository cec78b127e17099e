import type { ReactNode } from 'react';
import { useAsk } from '../../app/queries.ts';
import { getTable, type SchoolBody } from '../../app/service.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { Glyph, type Shape } from '../../parts/glyph.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { TableView } from '../../parts/table-view.tsx';
import { ChartPanel } from './chart-panel.tsx';
import css from './charts.module.css';
import { type IndicatorCell, indicatorRows, meeting } from './indicator-rows.ts';

const shapeOf = ({ after, need }: IndicatorCell): Shape =>
  after < need ? 'broken' : after === need ? 'exact' : 'holds';

/** From the hollow dot, today, to the solid one, after the plan; the ink bar is what is needed. */
const Change = ({ cell }: { readonly cell: IndicatorCell }): ReactNode => {
  const scale = 68 / Math.max(1, cell.before, cell.after, cell.need);
  const [from, to, need] = [cell.before, cell.after, cell.need].map((value) => 6 + value * scale);
  return (
    <svg viewBox="0 0 80 16" className={css.change} aria-hidden="true">
      <path d="M6,8H74" className={css.axis} />
      <path d={`M${from},8H${to}`} className={css.moved} />
      <circle cx={from} cy={8} r={3.5} className={css.hollow} />
      <circle cx={to} cy={8} r={3.5} className={cell.after < cell.need ? css.short : css.solid} />
      <path d={`M${need},1V15`} className={css.need} />
    </svg>
  );
};

interface IndicatorChartProps {
  readonly planId: string;
  readonly schools: readonly SchoolBody[];
  readonly chosen: string | undefined;
  readonly choose: (schoolId: string | undefined) => void;
}

/** The teacher indicators of each school before and after the plan, with what is needed. */
export const IndicatorChart = ({ planId, schools, chosen, choose }: IndicatorChartProps): ReactNode => {
  const table = useAsk(['table', planId, 'evidence_indicators'], () => getTable(planId, 'evidence_indicators'));
  if (table.isError) return <Failed error={table.error} again={table.refetch} />;
  if (table.data === undefined) return <Loading what={text('web.tab.indicators')} />;
  const indicators = indicatorRows(table.data);
  const areas = new Map(schools.map(({ schoolId, areaClass }) => [schoolId, areaClass]));
  const words = (shape: Shape): string =>
    text(shape === 'broken' ? 'web.check.broken' : shape === 'exact' ? 'web.strip.exact' : 'web.check.holds');
  return (
    <ChartPanel
      id="indicators"
      title={text('web.tab.indicators')}
      says={text('web.chart.indicators_say', {
        before: figure(meeting(indicators, 'before')),
        after: figure(meeting(indicators, 'after')),
        all: figure(indicators.rows.length),
      })}
      chart={
        <ScrollRegion aria-label={text('web.tab.indicators')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{text('web.posts.school')}</th>
                {indicators.names.map((name) => (
                  <th key={name} scope="col" colSpan={2}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {indicators.rows.map((row) => (
                <tr
                  key={`${row.schoolId} ${row.school}`}
                  className={row.schoolId === chosen ? css.chosenRow : undefined}
                  data-school={row.schoolId}
                >
                  <td>
                    <AreaMark area={areas.get(row.schoolId) ?? ''} />{' '}
                    <button
                      type="button"
                      className={css.school}
                      onClick={() => choose(row.schoolId === chosen ? undefined : row.schoolId)}
                    >
                      {row.school}
                    </button>
                  </td>
                  {indicators.names.map((name) => {
                    const cell = row.cells.get(name);
                    if (cell === undefined) return <td key={name} colSpan={2} />;
                    const shape = shapeOf(cell);
                    return [
                      <td key={`${name} chart`}>
                        <Change cell={cell} />
                      </td>,
                      <td key={name} className="figure">
                        {cell.before} → <b>{cell.after}</b> <span className="hint">/{cell.need}</span>{' '}
                        <span className={shape}>
                          <Glyph shape={shape} />
                          <span className="unseen">{words(shape)}</span>
                        </span>
                      </td>,
                    ];
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      }
      table={<TableView table={table.data} />}
    />
  );
};
