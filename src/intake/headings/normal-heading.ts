import { withoutBidi } from '../../text/bidi.ts';

/**
 * A heading without what decorates it: full-width forms, white space and line breaks, marks of obligation (`*`, `★`),
 * notes in brackets, a colon behind. `School ID`, `school_id` and `学校代码（必填）*` find their columns.
 */
export const normalHeading = (text: string): string => {
  const plain = withoutBidi(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff\0]/g, '');
  const bare = plain.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g, '').replace(/[*★☆▲△●#※:：]/g, '');
  return bare === '' ? plain.replace(/[()[\]【】〔〕*★☆▲△●#※:：]/g, '') : bare;
};
