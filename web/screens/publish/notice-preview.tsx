import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { getNoticePreview, type NoticeStated, type PreviewBody } from '../../app/people-service.ts';
import { useAsk } from '../../app/queries.ts';
import { text } from '../../app/texts.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { OfficialSheet } from './official-sheet.tsx';
import css from './publish-screen.module.css';

type Notice = PreviewBody['notices'][number];

/** The sheets of one notice; the number of each page counts on from the sheet before. */
const Sheets = ({ notice }: { readonly notice: Notice }): ReactNode => {
  const [pages, setPages] = useState<readonly number[]>(() => notice.sheets.map(() => 1));
  // Sheets of a notice have no key of their own, and never change their order.
  return notice.sheets
    .map((sheet, place) => ({ sheet, place }))
    .map(({ sheet, place }) => (
      <OfficialSheet
        key={place}
        sheet={sheet}
        firstPage={pages.slice(0, place).reduce((sum, count) => sum + count, 1)}
        counted={(count) => setPages((before) => before.map((one, at) => (at === place ? count : one)))}
      />
    ));
};

const pdfAddress = (planId: string, of: string, stated: NoticeStated): string =>
  `/api/plans/${encodeURIComponent(planId)}/notice-preview/pdf?${new URLSearchParams({ ...stated, of })}`;

const filled = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));

/** The notice as it would be printed now. Nothing is stored; what is stated here is stated for the preview. */
export const NoticePreview = ({ planId }: { readonly planId: string }): ReactNode => {
  const [given, setGiven] = useState({ issued: '', bureau: '', contact: '' });
  const [masked, setMasked] = useState(false);
  const stated: NoticeStated = { ...filled(given), ...(masked ? { noticeNames: 'masked' as const } : {}) };
  const preview = useAsk(['notice-preview', planId, stated], () => getNoticePreview(planId, stated));
  return (
    <div className={css.parts} id="notice-preview">
      <form className={`panel ${css.stated}`} onSubmit={(event) => event.preventDefault()}>
        {(['issued', 'bureau', 'contact'] as const).map((name) => (
          <label key={name} className="field">
            {text(`web.people.notice.${name}`)}
            <input
              className="input"
              type={name === 'issued' ? 'date' : 'text'}
              maxLength={name === 'contact' ? 200 : 100}
              value={given[name]}
              onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
            />
          </label>
        ))}
        <label className={css.check}>
          <input type="checkbox" checked={masked} onChange={(event) => setMasked(event.target.checked)} />
          {text('web.people.notice.masked')}
        </label>
        <span className="space" />
        {(preview.data?.notices ?? []).map(({ of }) => (
          <a key={of} className="button" href={pdfAddress(planId, of, stated)} target="_blank" rel="noreferrer">
            {text(of === 'heads' ? 'web.people.notice.pdf_heads' : 'web.people.notice.pdf')}
          </a>
        ))}
        <Button className="button" onPress={() => print()}>
          {text('web.people.print')}
        </Button>
      </form>
      {preview.isError ? <Failed error={preview.error} again={preview.refetch} /> : null}
      {preview.isPending ? <Loading what={text('web.people.notice.title')} /> : null}
      {preview.data === undefined ? null : (
        <ScrollRegion className={css.sheets ?? ''} aria-label={text('web.people.notice.title')}>
          {preview.data.notices.map((notice) => (
            <Sheets key={`${notice.of} ${JSON.stringify(stated)}`} notice={notice} />
          ))}
        </ScrollRegion>
      )}
    </div>
  );
};
