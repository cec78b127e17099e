import type { TeacherId } from '../../district/ids.ts';
import type { Alternative } from '../../explain/alternative.ts';
import type { ExplainedPlan } from '../../explain/explained-plan.ts';
import type { PersonExplanation, PostExplanation } from '../../explain/explanation.ts';
import type { Choice, Ranking } from '../../explain/ranking.ts';
import { alternativeWords } from './alternative-words.ts';
import type { Speech } from './speech.ts';

/** One alternative as a row: what it is, and what it costs. */
export interface AlternativeRow {
  readonly kind: 'stays' | 'elsewhere' | 'person' | 'moves' | 'place';
  readonly label: string;
  readonly says: string;
  /** The person of a `person`, else the explained one. */
  readonly teacherId: TeacherId | null;
  readonly schoolId: string | null;
  readonly alternative: Alternative;
}

const destination = (alternative: Alternative, id: TeacherId): Choice['post'] => {
  if (alternative.status !== 'possible') return null;
  const move = alternative.moves.find(({ teacherId }) => teacherId === id);
  return move === undefined ? null : { schoolId: move.toSchoolId, stage: move.stage, subject: move.subject };
};

const personRow =
  (speech: Speech, about: readonly TeacherId[]) =>
  ({ teacherId, schoolId, post, alternative }: Choice): AlternativeRow => ({
    kind: 'person',
    label: speech.say('row.person', {
      person: speech.person(teacherId),
      post: post === null ? speech.school(schoolId) : speech.post(post),
    }),
    says: alternativeWords(speech, alternative, [...about, teacherId]),
    teacherId: speech.isNamed(teacherId) ? teacherId : null,
    schoolId,
    alternative,
  });

const placeRow =
  (speech: Speech) =>
  ({ teacherId, schoolId, post, alternative }: Choice): AlternativeRow => ({
    kind: 'place',
    label: speech.say('row.place', { post: post === null ? speech.school(schoolId) : speech.post(post) }),
    says: alternativeWords(speech, alternative, [teacherId]),
    teacherId,
    schoolId,
    alternative,
  });

/** The alternatives of a person, in the order of a card; empty where none were requested. */
export const personRows = (
  speech: Speech,
  { plan }: Pick<ExplainedPlan, 'plan'>,
  explanation: PersonExplanation,
): readonly AlternativeRow[] => {
  const id = explanation.facts.teacherId;
  const row = (kind: AlternativeRow['kind'], label: string, alternative: Alternative): AlternativeRow => ({
    kind,
    label,
    says: alternativeWords(speech, alternative, [id]),
    teacherId: id,
    schoolId: destination(alternative, id)?.schoolId ?? null,
    alternative,
  });
  if (explanation.alternatives === null) return [];
  if (explanation.kind === 'stays') {
    const { move, places } = explanation.alternatives;
    const to = destination(move, id);
    const label = to === null ? speech.say('row.moves') : speech.say('row.moves_to', { post: speech.post(to) });
    return [row('moves', label, move), ...places.choices.map(placeRow(speech))];
  }
  const { worth, elsewhere, successors, persons } = explanation.alternatives;
  const to = destination(elsewhere, id);
  const left = plan.status === 'optimal' && successors.length === 0 ? 'row.stays_open' : 'row.stays_taken';
  const stays =
    worth.without.status === 'possible'
      ? speech.say(left, { persons: speech.list(successors.map(speech.person)) })
      : speech.say('row.stays');
  return [
    row('stays', stays, worth.without),
    row(
      'elsewhere',
      to === null ? speech.say('row.elsewhere') : speech.say('row.elsewhere_to', { post: speech.post(to) }),
      elsewhere,
    ),
    ...persons.choices.map(personRow(speech, [id])),
  ];
};

/** The ranked candidates of a post. */
export const postRows = (speech: Speech, { ranking }: PostExplanation): readonly AlternativeRow[] =>
  (ranking?.choices ?? []).map(personRow(speech, []));

/** How many choices were priced, where there are more. */
export const pricedWords = ({ say }: Speech, { priced, of }: Ranking, what: 'persons' | 'places'): readonly string[] =>
  of > priced ? [say(`priced.${what}`, { priced, of })] : [];
