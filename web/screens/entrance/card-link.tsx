import { type ReactNode, useEffect, useState } from 'react';
import * as service from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { PlainBar } from '../../app/top-bar.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import css from './entrance.module.css';

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready'; readonly card: string }
  | { readonly kind: 'refused'; readonly words: string };

const remembered = 'card-address';

/**
 * The link's token follows `#`; it is removed from the address immediately, so that it cannot be read there. The
 * card's own address is kept for this tab, so that a reload shows the card again.
 */
const openCard = async (): Promise<string> => {
  const [token = '', plan = ''] = location.hash.slice(1).split('.');
  history.replaceState(null, '', location.pathname);
  const kept = sessionStorage.getItem(remembered);
  if (token === '' && kept !== null) return kept;
  const { teacherId } = (await service.enterByCard(token)).membership;
  const card = `/api/plans/${encodeURIComponent(plan)}/cards/${encodeURIComponent(teacherId ?? '')}`;
  sessionStorage.setItem(remembered, card);
  return card;
};

/** One opening for a page, however often it is drawn: a link is used up by it. */
let opened: Promise<string> | null = null;

export const CardLink = (): ReactNode => {
  const [state, setState] = useState<State>({ kind: 'opening' });
  useEffect(() => {
    document.title = text('web.card.title');
    opened ??= openCard();
    opened.then(
      (card) => setState({ kind: 'ready', card }),
      (error: unknown) => {
        const words =
          error instanceof service.Refused
            ? `${error.problem.title}${text('web.of')}${error.problem.detail}`
            : text('web.unreachable');
        setState({ kind: 'refused', words });
      },
    );
  }, []);
  return (
    <>
      <PlainBar />
      <main className={css.entrance}>
        {state.kind === 'refused' ? (
          <p className={css.refusal} id="refusal" role="alert">
            <Glyph shape="broken" />
            {state.words}
          </p>
        ) : null}
        <section className={css.form} aria-labelledby="title">
          <h1 id="title">{text('web.card.title')}</h1>
          {state.kind === 'refused' ? null : (
            <p role="status">{text(state.kind === 'ready' ? 'web.card.ready' : 'web.card.opening')}</p>
          )}
          {state.kind === 'ready' ? (
            <>
              <a
                className="button primary"
                id="pdf"
                href={`${state.card}?format=pdf`}
                target="_blank"
                rel="noopener noreferrer"
              >
                {text('web.card.pdf')}
              </a>
              <a className="button" id="docx" href={`${state.card}?format=docx`}>
                {text('web.card.docx')}
              </a>
              <small className="hint">{text('web.card.note')}</small>
            </>
          ) : null}
        </section>
      </main>
    </>
  );
};
