import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Refused, uploadDataset } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Datasets } from './datasets.tsx';
import { KnownHeadings } from './heading-maps.tsx';
import { ImportJob } from './import-job.tsx';
import css from './import-screen.module.css';

const route = getRouteApi('/import');

/** The place to drop files on, or to choose them by. */
const DropZone = ({
  take,
  busy,
  small,
}: {
  readonly take: (files: readonly File[]) => void;
  readonly busy: boolean;
  /** Whether an import is shown, which needs the room. */
  readonly small: boolean;
}): ReactNode => {
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  // A file dropped elsewhere on the page would be opened in its place.
  useEffect(() => {
    const keep = (event: Event): void => event.preventDefault();
    addEventListener('dragover', keep);
    addEventListener('drop', keep);
    return () => {
      removeEventListener('dragover', keep);
      removeEventListener('drop', keep);
    };
  }, []);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <label
      className={[css.drop, small ? css.small : '', over ? css.over : ''].join(' ')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={field}
        id="upload"
        className="unseen"
        type="file"
        multiple
        disabled={busy}
        accept=".xlsx,.xlsm,.xls,.et,.csv,.zip"
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <span className={small ? 'button' : 'button primary'} aria-hidden="true">
        {text('web.upload')}
      </span>
      <span className="note">{text('web.import.drop')}</span>
    </label>
  );
};

/** Files in, faults out: upload, follow, faults by kind and place, and every dataset of the district. */
export const ImportScreen = (): ReactNode => {
  const may = useMay();
  const { job } = route.useSearch();
  const navigate = useNavigate({ from: '/import' });
  const upload = useMutation({
    mutationFn: uploadDataset,
    onSuccess: ({ id }) => navigate({ search: { job: id } }),
  });
  return (
    <>
      <ScreenHead title={text('web.rail.import')} />
      <div className={css.parts}>
        {may('datasets.import') ? (
          <DropZone
            busy={upload.isPending}
            small={job !== undefined}
            take={(files) => {
              if (files.length > 0) upload.mutate(files);
            }}
          />
        ) : null}
        {upload.isPending ? (
          <section className={css.job}>
            <Glyph shape="underway" />
            <b role="status">{text('web.import.sending', { count: upload.variables.length })}</b>
          </section>
        ) : null}
        {upload.error === null ? null : (
          <section className={css.refused} role="alert">
            <h2 className="statement broken">
              <Glyph shape="broken" />
              {upload.error instanceof Refused ? upload.error.problem.title : text('web.offline.title')}
            </h2>
            <p>{upload.error instanceof Refused ? upload.error.problem.detail : text('web.unreachable')}</p>
            <p className="hint">{text('web.import.nothing_written')}</p>
          </section>
        )}
        {job === undefined || upload.isPending ? null : <ImportJob id={job} key={job} />}
        <Datasets />
        {may('headings.read') ? <KnownHeadings /> : null}
      </div>
    </>
  );
};
