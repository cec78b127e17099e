import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { text } from '../../app/texts.ts';
import css from './charts.module.css';

interface ChartPanelProps {
  readonly id: string;
  readonly title: string;
  /** What the chart says, in one sentence: its text alternative. */
  readonly says: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** A chart with its sentence, and the table that it is drawn from at the press of a button. */
export const ChartPanel = ({ id, title, says, chart, table }: ChartPanelProps): ReactNode => {
  const [asTable, setAsTable] = useState(false);
  return (
    <section
      className={`panel ${css.chartPanel}`}
      id={id}
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) setAsTable(!asTable);
      }}
    >
      <header className={css.chartHead}>
        <h3 id={`${id}-title`}>{title}</h3>
        <span className="note">{says}</span>
        <span className="space" />
        <Button className="button quiet" onPress={() => setAsTable(!asTable)} aria-pressed={asTable}>
          {text(asTable ? 'web.chart.chart' : 'web.chart.table')}
        </Button>
      </header>
      <div className={css.chartBody}>{asTable ? table : chart}</div>
    </section>
  );
};
