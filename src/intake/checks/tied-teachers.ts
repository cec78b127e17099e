import { message } from '../../text/message.ts';
import { suggester } from '../nearest.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A teacher is tied with another teacher of the roster, who is tied with this one and with no one else. */
export const tiedTeachers: CrossCheck = ({ sheets: { teachers }, codes, teachers: known }, log) => {
  const suggest = suggester(codes.teachers);
  for (const row of teachers.rows) {
    const { id, tiedWith } = row.value;
    if (tiedWith === undefined) continue;
    const spot = spotAt(teachers, row, 'tiedWith');
    if (tiedWith === id) {
      log.error(spot, message('intake.expected.tied_self'), message('intake.remedy.tied_self'));
    } else if (!codes.teachers.has(tiedWith)) {
      const near = suggest(tiedWith);
      log.error(
        spot,
        message('intake.expected.teacher'),
        near === null ? message('intake.remedy.tied_unknown') : message('intake.remedy.nearest', { nearest: near }),
      );
    } else if (known.has(tiedWith) && known.get(tiedWith)?.tiedWith !== id) {
      const theirs = known.get(tiedWith)?.tiedWith ?? null;
      log.error(
        spot,
        theirs === null
          ? message('intake.expected.tied_back', { other: tiedWith })
          : message('intake.expected.tied_once', { other: tiedWith, theirs }),
        message('intake.remedy.tied_back', { teacher: id, other: tiedWith }),
      );
    }
  }
};
