import { teacherId } from '../../src/district/ids.ts';
import type { Slot } from '../../src/district/post.ts';
import type { Hire } from '../../src/district/teacher.ts';
import { personName } from './names.ts';
import { type Random, random } from './random.ts';
import { subjectMix } from './subjects.ts';

/** Every tenth is publicly funded and bound for six years, the others for three. */
const newTeacher = (draw: Random, index: number, { stage, subject }: Pick<Slot, 'stage' | 'subject'>): Hire => {
  const funded = index % 10 === 9;
  return {
    id: teacherId(`N${String(index + 1).padStart(3, '0')}`),
    name: personName(draw, draw.chance(0.75) ? 'female' : 'male'),
    stage,
    subject,
    alsoQualified: [],
    hireType: funded ? 'funded' : 'recruit',
    homeLatitude: null,
    homeLongitude: null,
    wishes: [],
    bondMonths: funded ? 72 : 36,
  };
};

/** New teachers of a year by the subject mix of their stage; every third for junior schools. */
export const newTeachers = (stream: string, count: number): readonly Hire[] => {
  const draw = random(stream);
  return Array.from({ length: count }, (_, index) => {
    const stage = index % 3 === 2 ? 'junior' : 'primary';
    return newTeacher(draw, index, { stage, subject: draw.weighted(subjectMix(stage)) });
  });
};

/** New teachers recruited for posts of a stage and subject, one each. */
export const newTeachersFor = (stream: string, posts: readonly Slot[]): readonly Hire[] => {
  const draw = random(stream);
  return posts.map((post, index) => newTeacher(draw, index, post));
};
