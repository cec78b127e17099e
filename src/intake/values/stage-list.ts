import { type Stage, stages } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import { schoolKinds, stageWords } from '../vocabularies/stages.ts';
import { folded } from '../vocabularies/vocabulary.ts';
import { readList } from './list.ts';
import type { ValueForm } from './value-form.ts';
import { readWord } from './word.ts';

/** A list of stages, in the order of schooling: the order of writing carries no meaning. */
export const stageListForm: ValueForm<readonly Stage[]> = {
  takes: message('intake.takes.stage_list'),
  read(cell: FilledCell): CellResult<readonly Stage[]> {
    const text = cellText(cell);
    const kind = schoolKinds.get(folded(text));
    if (kind !== undefined) return accepted(kind, message('intake.assumed.school_kind'));
    const reading = readList(text, (item) => readWord(stageWords, item));
    if (!reading.ok) return reading;
    if (reading.value.length === 0)
      return refused(message('intake.expected.stage_list'), message('intake.remedy.stage_list'));
    return accepted(
      stages.filter((stage) => reading.value.includes(stage)),
      reading.note,
    );
  },
  write: (value, { wording }) =>
    value.map((stage) => (wording === 'zh' ? stageWords.chinese(stage) : stage)).join(wording === 'zh' ? '、' : ';'),
};
