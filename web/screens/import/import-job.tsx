import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ImportBody } from '../../../api/http/contract/import.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { cancelImport, getDataset, getImport } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Failed, Statement } from '../../parts/states.tsx';
import { Faults } from './faults.tsx';
import css from './import-screen.module.css';
import { MendUpload } from './mend-upload.tsx';

/** Milliseconds between two looks at an import under way. */
const lookAgain = 500;

const isUnderWay = ({ state }: ImportBody): boolean => state === 'queued' || state === 'running';

const UnderWay = ({ job }: { readonly job: ImportBody }): ReactNode => {
  const may = useMay();
  const [seconds, setSeconds] = useState(0);
  const stop = useMutation({ mutationFn: () => cancelImport(job.id), onSettled: () => refresh('import') });
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className={css.job}>
      <Glyph shape="underway" />
      <b id="state" role="status">
        {job.state === 'queued'
          ? text('web.state.queued', { place: job.queuePosition ?? 1 })
          : text('web.import.reading', { name: job.datasetName })}
      </b>
      <span className="note">{text('web.run.seconds', { value: seconds })}</span>
      <span className="note">{text('web.run.may_leave')}</span>
      <span className="space" />
      {may('jobs.cancel') ? (
        <Button className="button danger" isDisabled={stop.isPending} onPress={() => stop.mutate()}>
          {text('web.import.stop')}
        </Button>
      ) : null}
    </section>
  );
};

/** What an import that went through brought, with what was assumed; the next step is named. */
const Imported = ({ datasetId }: { readonly datasetId: string }): ReactNode => {
  const dataset = useAsk(['dataset', datasetId], () => getDataset(datasetId));
  if (dataset.isError) return <Failed error={dataset.error} again={dataset.refetch} />;
  if (dataset.data === undefined) return null;
  const { counts, warnings } = dataset.data;
  return (
    <>
      <section className={css.job}>
        <Glyph shape="holds" />
        <b id="state" role="status">
          {text('web.imported', { schools: figure(counts.schools ?? 0), teachers: figure(counts.teachers ?? 0) })}
        </b>
        {warnings.length === 0 ? null : (
          <span className="warning">{text('web.imported_with_warnings', { count: warnings.length })}</span>
        )}
        <span className="space" />
        <Link to="/plan" className="button primary">
          {text('web.import.to_plan')}
        </Link>
      </section>
      <Faults faults={warnings} />
    </>
  );
};

const Refused = ({ job }: { readonly job: ImportBody }): ReactNode => {
  const may = useMay();
  const { problem } = job;
  if (problem === null)
    return (
      <Statement shape="open" title={text('web.import.stopped')}>
        <p>{text('web.import.nothing_written')}</p>
      </Statement>
    );
  if (may('uploads.read') && problem.faults !== undefined && problem.faults.length > 0)
    return <MendUpload importId={job.id} title={problem.title} />;
  return (
    <>
      <section className={css.refused} id="refused">
        <h2 className="statement broken">
          <Glyph shape="broken" />
          {problem.title}
        </h2>
        <p>{problem.detail}</p>
      </section>
      {problem.faults === undefined ? null : <Faults faults={problem.faults} />}
    </>
  );
};

/** An import by its id: under way, done, or refused with every fault. It stays in the address. */
export const ImportJob = ({ id }: { readonly id: string }): ReactNode => {
  const [every, setEvery] = useState<number | false>(lookAgain);
  const job = useAsk(['import', id], () => getImport(id), { every });
  const underWay = job.data === undefined || isUnderWay(job.data);
  useEffect(() => {
    setEvery(underWay ? lookAgain : false);
    if (!underWay) refresh('datasets').catch(reportError);
  }, [underWay]);
  if (job.isError) return <Failed error={job.error} again={job.refetch} />;
  if (job.data === undefined) return null;
  if (isUnderWay(job.data)) return <UnderWay job={job.data} />;
  return job.data.datasetId === null ? <Refused job={job.data} /> : <Imported datasetId={job.data.datasetId} />;
};
