import { columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';
import { type StaffingInput, schoolNames } from './input.ts';

/** School × stage × subject: needed by lessons, set up, held, proposed, and people lacking `max(0, proposed − held)`. */
export const staffingSubjects = (input: StaffingInput): ReportTable => {
  const name = schoolNames(input);
  return {
    key: 'staffing_subjects',
    columns: columns(
      'school',
      'stage',
      'subject',
      'needed_by_lessons:number',
      'set_up:number',
      'held_now:number',
      'proposed_posts:number',
      'post_change:number',
      'people_lacking:number',
    ),
    summed: ['needed_by_lessons', 'set_up', 'held_now', 'proposed_posts', 'post_change', 'people_lacking'],
    rows: input.scheme.subjects.map((slot) => [
      name(slot.schoolId),
      termCell('stage', slot.stage),
      subjectCell(input.policy, slot.subject),
      slot.needed,
      slot.today,
      slot.held,
      slot.proposed,
      slot.proposed - slot.today,
      Math.max(0, slot.proposed - slot.held),
    ]),
  };
};
