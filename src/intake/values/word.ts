import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { nearest } from '../nearest.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import type { ValueForm } from './value-form.ts';

/** The identifier or the Chinese word of a closed list; what bureaus also write is accepted as an assumption. */
export const readWord = <Id extends string>(
  vocabulary: Vocabulary<Id>,
  text: string,
  remedy = 'intake.remedy.word',
): CellResult<Id> => {
  const found = vocabulary.find(text);
  if (found !== undefined) {
    if (!found.assumed) return accepted(found.id);
    return accepted(found.id, message('intake.assumed.word', { word: vocabulary.chinese(found.id), id: found.id }));
  }
  const ids = vocabulary.words.map((word) => word.id).join(', ');
  const words = vocabulary.words.map((word) => word.zh[0]).join('、');
  const unclear = vocabulary.unclear(text);
  if (unclear !== undefined) return refused(message('intake.expected.word', { ids, words }), message(unclear));
  const near = nearest(
    text,
    vocabulary.words.flatMap((word) => [...word.zh, word.id, ...word.synonyms]),
    (spelling) => vocabulary.find(spelling)?.id ?? spelling,
  );
  return refused(
    message('intake.expected.word', { ids, words }),
    near === null ? message(remedy) : message('intake.remedy.nearest', { nearest: near }),
    near === null ? [] : [near],
  );
};

export const oneOf = <Id extends string>({ words }: Vocabulary<Id>) =>
  message('intake.takes.word', {
    ids: words.map((word) => word.id).join(', '),
    words: words.map((word) => word.zh[0]).join('、'),
  });

export const wordForm = <Id extends string>(vocabulary: Vocabulary<Id>): ValueForm<Id> => ({
  takes: oneOf(vocabulary),
  read: (cell: FilledCell) => readWord(vocabulary, cellText(cell)),
  write: (id, { wording }) => (wording === 'zh' ? vocabulary.chinese(id) : id),
});
