import { describe, expect, it } from 'vitest';
import { reading } from '../../../test/intake/readings.ts';
import { personNameForm } from './person-name.ts';

describe('a name', () => {
  it('loses the blank that lines it up with longer ones', () => {
    expect(reading(personNameForm, '王 芳')).toEqual(['王芳', 'name_blank']);
  });

  it.each(['王芳', '买买提·艾力', '𬭎𠮷', 'Li Wei', '王 Wei'])('stays as it is: %s', (name) => {
    expect(reading(personNameForm, name)).toBe(name);
  });
});
