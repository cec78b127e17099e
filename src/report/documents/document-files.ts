import type { SchoolId } from '../../district/ids.ts';
import type { Itinerant } from '../../plan/indicator-counts.ts';
import type { Language } from '../../text/message.ts';
import { people } from '../input.ts';
import type { DocumentInput } from './document-input.ts';
import { evidenceDocument } from './evidence-document.ts';
import { fairnessDocument } from './fairness-document.ts';
import type { DocumentFile } from './official-document.ts';
import { personalLetter } from './personal-letter.ts';
import { phrasesOf } from './phrases.ts';
import { hasNotice, type NoticeOf, publicNotice } from './public-notice.ts';
import { rehearsalDocument } from './rehearsal-document.ts';
import { schoolSheet, schoolSheets } from './school-sheet.ts';
import { teacherCard } from './teacher-card.ts';
import { isOrder, transferOrder } from './transfer-order.ts';
import { wishBook } from './wish-answer.ts';

/** The kinds of documents a plan has, in the order they are needed (domain 5.1 steps 12 to 18). */
export const documentKinds = [
  'school_sheets',
  'notice',
  'cards',
  'orders',
  'letters',
  'evidence',
  'rehearsal',
  'fairness',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A code as part of a file's name: what a file system may not take is written as its Unicode number. */
export const fileNamePart = (code: string): string =>
  [...code]
    .map((character) => (/[\p{L}\p{N}.-]/u.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}_`))
    .join('');

/** A file with its kind and, for a school's sheet, its school. */
export interface NamedFile extends DocumentFile {
  readonly kind: DocumentKind;
  readonly schoolId: SchoolId | null;
}

export interface DocumentChoice {
  readonly kinds: readonly DocumentKind[];
  /** Cards of these teachers, also of those who stay; of every mover where `null`. */
  readonly teachers: readonly string[] | null;
  /** Sheets of these schools; every school under the district's power where `null`. */
  readonly schools: readonly SchoolId[] | null;
  readonly itinerant?: Itinerant;
}

export const everyDocument: DocumentChoice = { kinds: documentKinds, teachers: null, schools: null };

/**
 * The files of a plan. What is signed one by one but printed together is one file, each on pages of its own; each
 * school's sheet is a file of its own, since no principal gets another school's. Kinds without anything in them have none.
 */
export const documentFiles = (
  language: Language,
  input: DocumentInput,
  choice: DocumentChoice = everyDocument,
): readonly NamedFile[] => {
  const { plan, district } = input;
  const { say } = phrasesOf(language, plan.policy);
  const who = people(district);
  const transfers = plan.transfers.filter(({ teacherId }) => choice.teachers?.includes(teacherId) ?? true);
  const makers: Readonly<Record<DocumentKind, () => readonly (DocumentFile & { readonly schoolId?: SchoolId })[]>> = {
    school_sheets: () => {
      const sheets = schoolSheets(input);
      return district.schools
        .filter(({ id, managedByDistrict }) => choice.schools?.includes(id) ?? managedByDistrict)
        .map((school) => ({
          schoolId: school.id,
          name: `school-${fileNamePart(school.id)}`,
          title: `${say('sheet.title')} ${school.name}`,
          documents: [schoolSheet(language, sheets, school)],
        }));
    },
    notice: () =>
      (['teachers', 'heads'] as const)
        .filter((of: NoticeOf) => hasNotice(input, of))
        .map((of) => ({
          name: of === 'heads' ? 'public-notice-heads' : 'public-notice',
          title: say(of === 'heads' ? 'notice.title_heads' : 'notice.title'),
          documents: publicNotice(language, input, of),
        })),
    cards: () => {
      const book = wishBook(input);
      const chosenIds = choice.teachers ?? transfers.map(({ teacherId }) => teacherId);
      const teachers = chosenIds.flatMap((id) => who.teacher(id) ?? []);
      const cards = teachers.map((teacher) => teacherCard(language, book, teacher));
      return [{ name: 'teacher-cards', title: say('card.title'), documents: cards }];
    },
    orders: () =>
      [false, true].map((moves) => ({
        name: moves ? 'transfer-orders' : 'rotation-notices',
        title: say(moves ? 'order.title' : 'order.title_stays'),
        documents: transfers
          .filter((transfer) => isOrder(transfer) === moves)
          .map((transfer) => transferOrder(language, input, transfer, plan.transfers.indexOf(transfer))),
      })),
    letters: () => [
      {
        name: 'letters',
        title: say('letter.title'),
        documents: transfers.map((transfer) => personalLetter(language, input, transfer)),
      },
    ],
    evidence: () => [
      {
        name: 'evidence',
        title: say('evidence.title'),
        documents: [evidenceDocument(language, input, choice.itinerant)],
      },
    ],
    rehearsal: () => [
      { name: 'rehearsal', title: say('rehearsal.title'), documents: [rehearsalDocument(language, input)] },
    ],
    fairness: () => [
      { name: 'fairness', title: say('fairness.title'), documents: [fairnessDocument(language, input)] },
    ],
  };
  return documentKinds
    .filter((kind) => choice.kinds.includes(kind))
    .flatMap((kind) => makers[kind]().map((file): NamedFile => ({ schoolId: null, ...file, kind })))
    .filter((file) => file.documents.length > 0);
};
