import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { refresh, useAsk } from '../../app/queries.ts';
import { listDocuments, makeDocuments, Refused } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, moment, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import css from './publish-screen.module.css';

/** Documents of the plan: made as its state allows, downloaded one by one or together. */
export const Documents = ({ planId }: { readonly planId: string }): ReactNode => {
  const may = useMay();
  const documents = useAsk(['documents', planId], () => listDocuments(planId));
  const make = useMutation({
    mutationFn: (format: 'docx' | 'pdf') => makeDocuments(planId, format),
    onSettled: () => refresh('documents'),
  });
  if (documents.isError) return <Failed error={documents.error} again={documents.refetch} />;
  if (documents.data === undefined) return <Loading what={text('web.publish.documents')} />;
  const path = `/api/plans/${encodeURIComponent(planId)}`;
  return (
    <section className="panel scroll" id="documents">
      <div className={css.head}>
        <h2>
          {text('web.publish.documents')} <span className="hint">{documents.data.length}</span>
        </h2>
        {make.isPending ? (
          <span role="status">
            <Glyph shape="underway" /> {text('web.publish.making')}
          </span>
        ) : null}
        <span className="space" />
        {documents.data.length === 0 ? null : (
          <a className="button" href={`${path}/documents/archive`} download>
            {text('web.publish.archive')}
          </a>
        )}
        {may('decisions.read') ? (
          <a className="button" href={`${path}/decision`} download>
            {text('web.publish.decision_file')}
          </a>
        ) : null}
        {may('documents.create') ? (
          <>
            <Button className="button" isDisabled={make.isPending} onPress={() => make.mutate('pdf')}>
              {text('web.publish.make_pdf')}
            </Button>
            <Button className="button primary" isDisabled={make.isPending} onPress={() => make.mutate('docx')}>
              {text('web.publish.make')}
            </Button>
          </>
        ) : null}
      </div>
      {make.error === null ? null : (
        <p className={`broken ${css.empty}`} role="alert">
          {make.error instanceof Refused ? make.error.problem.detail : text('web.unreachable')}
        </p>
      )}
      {make.data === undefined || make.data.length === 0 ? null : (
        <p className={`warning ${css.empty}`}>{text('web.publish.not_made', { count: make.data.length })}</p>
      )}
      {documents.data.length === 0 ? (
        <p className={css.empty}>
          <b>{text('web.publish.no_documents')}</b>　{text('web.publish.no_documents_detail')}
        </p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text('web.publish.column.title')}</th>
              <th scope="col">{text('web.publish.column.made')}</th>
              <th scope="col" className="figure">
                {text('web.publish.column.size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {documents.data.map((document) => (
              <tr key={document.id}>
                <td>
                  <a href={`/api/documents/${document.id}`} download={document.name}>
                    {document.title}
                  </a>{' '}
                  <span className="hint">{document.name}</span>
                </td>
                <td>{moment(document.createdAt)}</td>
                <td className="figure">
                  {text('web.publish.kilobytes', { count: figure(Math.ceil(document.size / 1000)) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
