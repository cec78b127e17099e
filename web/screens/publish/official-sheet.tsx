import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { PreviewBody } from '../../app/people-service.ts';
import css from './official-sheet.module.css';
import { sheetPages } from './sheet-pages.ts';

type Sheet = PreviewBody['notices'][number]['sheets'][number];
type Block = Sheet['blocks'][number];
type Table = Extract<Block, { readonly kind: 'table' }>;

const keyOf = (block: Block, index: number): string => `${block.kind} ${index}`;

const TableBlock = ({
  table,
  from,
  to,
}: {
  readonly table: Table;
  readonly from: number;
  readonly to: number;
}): ReactNode => {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table className={`${css.table} ${table.type === 'small' ? css.tiny : ''}`}>
      <colgroup>
        {table.columns.map(({ heading, width }) => (
          <col key={heading} style={{ width: `${(100 * width) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(from, to).map((row, line) => (
          <tr key={row.join('\u0000')} className={table.sums?.includes(from + line) === true ? css.sum : undefined}>
            {table.columns.map(({ heading, align }, place) => (
              <td key={heading} className={css[align]}>
                {row[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const OtherBlock = ({ block }: { readonly block: Exclude<Block, Table> }): ReactNode => {
  switch (block.kind) {
    case 'title':
      return <h2 className={css.title}>{block.text}</h2>;
    case 'heading':
      return <h3 className={css.heading}>{block.text}</h3>;
    case 'paragraph':
      return <p className={block.indent ? css.indent : css.flush}>{block.text}</p>;
    case 'signature':
      return (
        <div className={css.signature}>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
    case 'fields':
      return (
        <dl className={css.fields}>
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    default:
      return <p className={css[block.kind]}>{block.text}</p>;
  }
};

const everything = (table: Table | undefined): readonly (readonly [number, number])[] => [[0, table?.rows.length ?? 0]];

/** One sheet on pages of A4: rows are measured once, so that a page holds what the printed one does. */
export const OfficialSheet = ({
  sheet,
  firstPage,
  counted,
}: {
  readonly sheet: Sheet;
  readonly firstPage: number;
  readonly counted: (pages: number) => void;
}): ReactNode => {
  const table = sheet.blocks.find((block) => block.kind === 'table');
  const [pages, setPages] = useState(() => everything(table));
  const measured = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const page = measured.current;
    const grid = page?.querySelector('table');
    if (page === null || grid == null || pages.length > 1) return;
    const style = getComputedStyle(page);
    const whole = Number.parseFloat(style.minHeight);
    if (page.getBoundingClientRect().height <= whole + 1) return;
    const rows = [...grid.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().height);
    const room = whole - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
    const head = grid.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const others =
      page.scrollHeight -
      Number.parseFloat(style.paddingTop) -
      Number.parseFloat(style.paddingBottom) -
      grid.getBoundingClientRect().height;
    const split = sheetPages(rows, { first: room - head - others, next: room - head });
    if (split.length > 1) {
      setPages(split);
      counted(split.length);
    }
  }, [pages.length, counted]);
  return pages.map(([from, to], index) => (
    <div
      key={from}
      ref={index === 0 ? measured : null}
      className={`${css.page} ${sheet.orientation === 'landscape' ? css.landscape : ''}`}
      data-page={firstPage + index}
    >
      {sheet.mark === null ? null : <p className={css.mark}>{sheet.mark}</p>}
      {sheet.blocks.map((block, place) =>
        block.kind === 'table' ? (
          <TableBlock key={keyOf(block, place)} table={block} from={from} to={to} />
        ) : index === 0 ||
          (index === pages.length - 1 &&
            place > sheet.blocks.findIndex(({ kind }) => kind === 'table') &&
            table !== undefined) ? (
          <OtherBlock key={keyOf(block, place)} block={block} />
        ) : null,
      )}
      <p className={`${css.number} ${(firstPage + index) % 2 === 0 ? css.even : ''}`}>{`— ${firstPage + index} —`}</p>
    </div>
  ));
};
