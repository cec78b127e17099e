import type { SchoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import type { Qualification } from '../../district/teacher.ts';
import type { Role } from '../../district/words.ts';
import { stagesServedBy } from '../../movement/qualification.ts';
import type { Sheets } from '../sheets.ts';

/** A person to place: what they teach, what else they may teach, and whether they head a school. */
export interface Placeable extends Qualification {
  readonly alsoQualified: readonly Qualification[];
  readonly role?: Role;
}

/** Whether the school has a post this person could hold. */
export type Serves = (person: Placeable, school: School) => boolean;

const key = (schoolId: SchoolId, stage: string, subject: string): string => `${schoolId}\0${stage}\0${subject}`;

/**
 * By the posts file where there is one, else by the school's stages; a certificate serves the stages below its own too
 * (domain 2.7). Heads may also serve as heads, at any stage.
 */
export const servesBy = (posts: Sheets['posts']): Serves => {
  const slots = new Set(posts.rows.map(({ value }) => key(value.schoolId, value.stage, value.subject)));
  const heads = new Set(posts.rows.map(({ value }) => key(value.schoolId, '', value.subject)));
  return (person, school) => {
    if (person.role !== undefined && person.role !== 'teacher')
      return posts.given ? heads.has(key(school.id, '', person.role)) : true;
    return [person, ...person.alsoQualified].some(({ stage, subject }) =>
      stagesServedBy[stage].some((served) =>
        posts.given ? slots.has(key(school.id, served, subject)) : school.stages.includes(served),
      ),
    );
  };
};
