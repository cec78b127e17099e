import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Glyph } from '../parts/glyph.tsx';
import { useAsk } from './queries.ts';
import css from './search-box.module.css';
import { type Hit, hitsOf, stepped } from './search-hits.ts';
import { search } from './service.ts';
import { useMay } from './session.ts';
import { text } from './texts.ts';

/** Milliseconds without a key before the service is asked. */
const pause = 200;

/** The words once no key was pressed for a moment. */
const useSettled = (words: string): string => {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return settled.trim();
};

const Search = (): ReactNode => {
  const navigate = useNavigate();
  const may = useMay();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [clause, setClause] = useState<string | null>(null);
  const settled = useSettled(words);
  const found = useAsk(['search', settled], () => search(settled), { enabled: settled !== '' });
  const hits = found.data === undefined || settled === '' ? [] : hitsOf(found.data);
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  const choose = async (hit: Hit): Promise<void> => {
    if (hit.kind === 'clause') {
      setClause(clause === hit.id ? null : hit.id);
      return;
    }
    setOpen(false);
    field.current?.blur();
    if (hit.kind === 'teacher' && may('datasets.read'))
      await navigate({ to: '/eligible', search: { find: hit.id, teacher: hit.id } });
    else if (hit.kind === 'school' && may('posts.read')) await navigate({ to: '/posts', search: { school: hit.id } });
    else await navigate({ to: '/review' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const hit = hits[at];
    if (event.key === 'ArrowDown') setAt(stepped(at, 1, hits.length));
    else if (event.key === 'ArrowUp') setAt(stepped(at, -1, hits.length));
    else if (event.key === 'Enter' && hit !== undefined) choose(hit).catch(reportError);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const shown = open && settled !== '';
  return (
    <search className={css.search}>
      <Glyph shape="find" />
      <input
        ref={field}
        id="search"
        className={css.field}
        role="combobox"
        aria-label={text('web.search.label')}
        aria-expanded={shown}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[at] !== undefined ? `hit-${at}` : undefined}
        placeholder={text('web.search.label')}
        value={words}
        maxLength={100}
        autoComplete="off"
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd className={css.key}>Ctrl K</kbd>
      {shown ? (
        <div className={`popover ${css.hits}`} id="hits" role="listbox" aria-label={text('web.search.label')}>
          {hits.map((hit, index) => (
            <div
              key={`${hit.kind} ${hit.id}`}
              id={`hit-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={index === at ? `${css.hit} ${css.here}` : css.hit}
              // The field keeps the focus, so that the list stays until a choice was made.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                choose(hit).catch(reportError);
              }}
              onKeyDown={onKeyDown}
            >
              <span className="hint">{text(`web.search.${hit.kind}`)}</span>
              <span className={clause === hit.id ? undefined : css.name}>
                <b>{hit.name}</b>
                {hit.kind === 'clause' && clause === hit.id ? <span className={css.more}>{hit.more}</span> : null}
              </span>
              <span className="hint">{hit.note}</span>
            </div>
          ))}
          {hits.length > 0 ? null : (
            <p className={css.none} role="status">
              {text(
                found.isError ? 'web.unreachable' : found.data === undefined ? 'web.search.busy' : 'web.search.none',
              )}
            </p>
          )}
        </div>
      ) : null}
    </search>
  );
};

/** Search over teachers, schools and clauses, for roles that may search. */
export const SearchBox = (): ReactNode => (useMay()('search.read') ? <Search /> : null);
