import { beforeAll, describe, expect, it } from 'vitest';
import { explainPerson, explainPost } from '../../solver/explain/explain-person.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { type ExplainedPlan, explainedPlan } from '../../src/explain/explained-plan.ts';
import type { PersonExplanation, PostExplanation } from '../../src/explain/explanation.ts';
import { postFacts, unfilledPosts } from '../../src/explain/post-facts.ts';
import { stayerFacts } from '../../src/explain/stayer-facts.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { personBlocks } from '../../src/report/explanation/person-blocks.ts';
import { postBlock } from '../../src/report/explanation/post-block.ts';
import { speechOf } from '../../src/report/explanation/speech.ts';
import { languages } from '../../src/text/message.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { solvingInProcess } from '../support/in-process.ts';

const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
const policy = defaultPolicy;
const choices = 1;

let explained: ExplainedPlan;
let persons: readonly PersonExplanation[];
let post: PostExplanation;

const present = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`the district has no ${what}`);
  return value;
};

beforeAll(async () => {
  const request = { district, policy, previous: null, engine: 'auto', timeLimit: null, memoryLimit: 1024 } as const;
  const session = await solvingInProcess.open(request);
  const ledger = eligibilityLedger(district, policy);
  explained = explainedPlan({ district, ledger, plan: session.base.plan, previous: null });
  const mover = present(
    explained.plan.transfers.find(({ subject }) => subject !== 'principal'),
    'mover',
  );
  const staying = (why: 'not_eligible' | 'outweighed') =>
    present(
      district.teachers.find(({ id }) => stayerFacts(explained, id)?.why === why),
      `teacher who stays: ${why}`,
    ).id;
  const ids = [mover.teacherId, staying('outweighed'), staying('not_eligible')];
  const found: PersonExplanation[] = [];
  for (const id of ids) found.push(present(await explainPerson(explained, id, { session, choices }), 'teacher'));
  persons = found;
  const open = present(
    unfilledPosts(explained).find((one) => (postFacts(explained, one)?.candidates.length ?? 0) > 0) ??
      unfilledPosts(explained)[0],
    'unfilled post',
  );
  post = await explainPost(explained, present(postFacts(explained, open), 'post'), { session, choices });
});

describe('cards of a generated district', () => {
  it.each(languages)('reads in %s as its golden file', async (language) => {
    const speech = speechOf(language, explained, 'all', null);
    const blocks = [...persons.flatMap((person) => personBlocks(speech, explained, person)), postBlock(speech, post)];
    const text = blocks.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)]).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`explanations/cards.${language}.txt`);
  });

  it('leaves out the names of other people on a card that is handed out', () => {
    for (const person of persons) {
      const own = person.facts.teacherId;
      const text = JSON.stringify(personBlocks(speechOf('zh', explained, 'own', own), explained, person));
      const named = district.teachers.filter(({ id, name }) => id !== own && text.includes(name));
      // Schools may be named after a person's characters; codes are never.
      expect(named.filter(({ id }) => text.includes(id))).toEqual([]);
      expect(text).toContain(explained.teachers.get(own)?.name ?? 'unknown');
    }
  });
});
