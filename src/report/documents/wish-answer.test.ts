import { describe, expect, it } from 'vitest';
import { chen, documentDistrict, documentInput, zhou } from '../../../test/support/documents.ts';
import { withTeacher } from '../../../test/support/lawful-plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { render } from '../../text/render.ts';
import { wishAnswers, wishBook } from './wish-answer.ts';

const answersOf = (id: string, input = documentInput()) => {
  const teacher = input.district.teachers.find((one) => one.id === id);
  if (teacher === undefined) throw new Error(`no teacher ${id}`);
  return wishAnswers(wishBook(input), teacher);
};
const wishing = (wishes: readonly string[], given: object = {}) =>
  withTeacher(documentDistrict(), zhou, { wishes, ...given });

describe('the answer to a wish', () => {
  it('is given for each wish in order, with every rule that refused it', () => {
    expect(answersOf(zhou).map(({ rank, verdict }) => [rank, verdict])).toEqual([
      [1, 'refused'],
      [2, 'full'],
      [3, 'granted'],
    ]);
    expect(answersOf(zhou).map(({ says }) => render('zh', says))).toEqual([
      '不符合安排条件：学校不能接收',
      '岗位已排满：应配 1 人，交流后 1 人',
      '已满足',
    ]);
  });

  it('is that the teacher takes no part, at any school', () => {
    expect(answersOf(chen).map(({ verdict }) => verdict)).toEqual(['not_eligible']);
  });

  it('is that there is no such post where the school has none the teacher may hold', () => {
    const district = wishing(['F'], { subject: 'music' });
    expect(answersOf(zhou, documentInput({}, aPolicy(), district))[0]?.verdict).toBe('no_post');
  });

  it('is that the goals chose otherwise where the wish was open', () => {
    const open = aPolicy({ subjectCeiling: 'none' });
    expect(answersOf(zhou, documentInput({}, open, wishing(['F'])))[0]?.verdict).toBe('outweighed');
  });
});
