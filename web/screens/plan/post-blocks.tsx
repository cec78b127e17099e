import type { ReactNode } from 'react';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { figure, text } from '../../app/texts.ts';
import { type Shape, Verdict } from '../../parts/glyph.tsx';
import css from './move-card.module.css';

type Post = NonNullable<TransferBody['postTaken']>;

/** Posts with more people than this are shown by figures alone. */
const mostBlocks = 30;

type Block = 'held' | 'come' | 'gone' | 'missing';

/** One block for each person: held, come by the plan, gone by it, and still missing. */
const blocksOf = ({ required, before, after }: Post): readonly Block[] => [
  ...Array<Block>(Math.min(before, after)).fill('held'),
  ...Array<Block>(Math.max(0, after - before)).fill('come'),
  ...Array<Block>(Math.max(0, before - after)).fill('gone'),
  ...Array<Block>(Math.max(0, required - Math.max(before, after))).fill('missing'),
];

const verdictOf = ({ required, after }: Post): { readonly shape: Shape; readonly words: string } => {
  if (after < required)
    return { shape: 'warning', words: text('web.card.post_short', { count: figure(required - after) }) };
  if (after === required) return { shape: 'exact', words: text('web.strip.exact') };
  return { shape: 'holds', words: text('web.strip.spare', { count: figure(after - required) }) };
};

/** A post before and after the plan, as blocks with the line of what is required, in figures, and with its verdict. */
export const PostBlocks = ({ name, post }: { readonly name: string; readonly post: Post }): ReactNode => {
  const blocks = blocksOf(post).map((kind, place) => ({ kind, place: place + 1 }));
  const { shape, words } = verdictOf(post);
  return (
    <div className={css.post}>
      <span>{name}</span>
      <span className={css.blocks} aria-hidden="true">
        {blocks.length > mostBlocks
          ? null
          : blocks.map(({ kind, place }) => (
              <span key={place} className={`${css.person} ${css[kind]} ${place === post.required ? css.line : ''}`} />
            ))}
      </span>
      <span className={css.postFigures}>
        {text('web.card.post_change', {
          before: figure(post.before),
          after: figure(post.after),
          required: figure(post.required),
        })}
      </span>
      <Verdict shape={shape}>{words}</Verdict>
    </div>
  );
};
