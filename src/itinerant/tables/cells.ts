import type { District } from '../../district/district.ts';
import type { Policy } from '../../policy/policy.ts';
import { people } from '../../report/input.ts';
import type { Cell } from '../../report/table.ts';
import { type Message, message } from '../../text/message.ts';
import type { LessonCount, Visit } from '../itinerant-plan.ts';

/** 星期一 or Monday, with the half of the day where visits take half a day. */
export const timeCell = ({ day, half }: Visit): Message =>
  message(half === null ? 'itinerant.time.day' : 'itinerant.time.half', { day, half: half ?? '' });

/** 小学体育 3 节 one after the other. */
export const lessonsCell = ({ subjects }: Policy, lessons: readonly LessonCount[]): readonly Message[] =>
  lessons.map(({ stage, subject, lessons: count }) => {
    const own = subjects.find(({ id }) => id === subject);
    return own === undefined
      ? message('itinerant.lessons', { stage, subject, count })
      : message('itinerant.own_lessons', { stage, zh: own.zh, en: own.en, count });
  });

/** Code and name of a school, of a teacher. */
export const nameCells = (district: District) => {
  const who = people(district);
  return {
    school: (id: string): readonly Cell[] => [id, who.schoolName(id)],
    teacher: (id: string): readonly Cell[] => [id, who.teacher(id)?.name ?? null],
  };
};
