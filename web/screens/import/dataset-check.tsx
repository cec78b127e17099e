import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useAsk } from '../../app/queries.ts';
import { getDatasetTable, listDatasetTables } from '../../app/service.ts';
import { figure, text } from '../../app/texts.ts';
import { Failed, Loading } from '../../parts/states.tsx';
import { TableView } from '../../parts/table-view.tsx';
import css from './dataset-check.module.css';

const Table = ({ datasetId, name }: { readonly datasetId: string; readonly name: string }): ReactNode => {
  const table = useAsk(['dataset-table', datasetId, name], () => getDatasetTable(datasetId, name));
  if (table.isError) return <Failed error={table.error} again={table.refetch} />;
  if (table.data === undefined) return <Loading what={text('web.check_data.title')} />;
  return table.data.rows.length === 0 ? (
    <p className={css.none}>{text('web.check_data.no_rows')}</p>
  ) : (
    <TableView table={table.data} />
  );
};

/** Whether a dataset can be planned with: what it decides, posts against the roster, and who came, left or changed. */
export const DatasetCheck = ({ datasetId, name }: { readonly datasetId: string; readonly name: string }): ReactNode => {
  const tables = useAsk(['dataset-tables', datasetId], () => listDatasetTables(datasetId));
  const [chosen, setChosen] = useState<string | null>(null);
  const isThere = tables.data !== undefined;
  const hash = useLocation({ select: (place) => place.hash });
  useEffect(() => {
    if (isThere && hash === 'dataset-check') document.getElementById(hash)?.scrollIntoView();
  }, [isThere, hash]);
  if (tables.isError) return <Failed error={tables.error} again={tables.refetch} />;
  if (tables.data === undefined) return <Loading what={text('web.check_data.title')} />;
  const shown = tables.data.find((table) => table.name === chosen) ?? tables.data[0];
  if (shown === undefined) return null;
  return (
    <section className={`panel ${css.check}`} id="dataset-check" aria-labelledby="dataset-check-title">
      <h2 className={css.head} id="dataset-check-title">
        {text('web.check_data.title')} <span className="hint">{name}</span>
        <span className="space" />
        {tables.data.map((table) => (
          <ToggleButton
            key={table.name}
            className={table === shown ? `button ${css.on}` : 'button'}
            isSelected={table === shown}
            onChange={() => setChosen(table.name)}
          >
            {table.title} <span className="hint">{figure(table.rows)}</span>
          </ToggleButton>
        ))}
      </h2>
      <Table datasetId={datasetId} name={shown.name} />
    </section>
  );
};
