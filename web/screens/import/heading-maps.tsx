import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { refresh, useAsk } from '../../app/queries.ts';
import { forgetHeading, keepHeading, listHeadings, Refused, type UploadBody } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import css from './mend-upload.module.css';

type UploadTable = UploadBody['tables'][number];

const Said = ({ error }: { readonly error: unknown }): ReactNode =>
  error === null ? null : (
    <p className="broken" role="alert">
      {error instanceof Refused ? error.problem.detail : text('web.unreachable')}
    </p>
  );

/** Unknown headings of a table beside the columns it lacks: one is chosen for the other, and remembered for the district. */
export const MapHeadings = ({
  table,
  name,
  mapped,
}: {
  readonly table: UploadTable;
  readonly name: NonNullable<UploadTable['table']>;
  readonly mapped: () => void;
}): ReactNode => {
  const needed = table.missing.filter((column) => column.needed);
  const [heading, setHeading] = useState(table.unknown[0]?.heading ?? '');
  const [column, setColumn] = useState((needed[0] ?? table.missing[0])?.id ?? '');
  const keep = useMutation({
    mutationFn: () => keepHeading({ table: name, heading, column }),
    onSuccess: async () => {
      await refresh('headings');
      mapped();
    },
  });
  return (
    <section className={css.map} id="map-headings" aria-label={text('web.headings.title')}>
      <b>
        {needed.length > 0
          ? text('web.headings.lacks', { columns: needed.map((one) => one.name).join(text('web.mend.comma')) })
          : text('web.headings.unknown', { count: table.unknown.length })}
      </b>
      <Choice
        id="own-heading"
        label={text('web.headings.own')}
        value={heading}
        options={table.unknown.map((one) => ({ id: one.heading, name: one.heading }))}
        choose={setHeading}
      />
      <Choice
        id="for-column"
        label={text('web.headings.is')}
        value={column}
        options={table.missing.map((one) => ({
          id: one.id,
          name: one.name,
          ...(one.needed && { note: text('web.headings.needed') }),
        }))}
        choose={setColumn}
      />
      <Button
        className="button"
        isDisabled={keep.isPending || heading === '' || column === ''}
        onPress={() => keep.mutate()}
      >
        {text('web.headings.keep')}
      </Button>
      <Said error={keep.error} />
    </section>
  );
};

/** Headings that the district has mapped; each can be forgotten. */
export const KnownHeadings = (): ReactNode => {
  const may = useMay();
  const headings = useAsk(['headings'], listHeadings);
  const forget = useMutation({ mutationFn: forgetHeading, onSuccess: () => refresh('headings') });
  if (headings.data === undefined || headings.data.length === 0) return null;
  return (
    <section className="panel" id="headings" aria-labelledby="headings-title">
      <h2 className={css.panelTitle} id="headings-title">
        {text('web.headings.title')} <span className="hint">{text('web.headings.note')}</span>
      </h2>
      <ul className={css.known}>
        {headings.data.map((one) => (
          <li key={`${one.table} ${one.heading}`}>
            <b>{one.heading}</b> → {text(`web.table.${one.table}`)} · {one.columnName}
            {may('headings.update') ? (
              <Button
                className="button quiet"
                aria-label={text('web.headings.forget_one', { heading: one.heading })}
                isDisabled={forget.isPending}
                onPress={() => forget.mutate(one)}
              >
                {text('web.headings.forget')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Said error={forget.error} />
    </section>
  );
};
