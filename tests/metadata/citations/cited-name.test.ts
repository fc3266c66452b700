import { describe, expect, it } from 'vitest';
import { citeName } from '../../../src/metadata/citations/cited-name.ts';

describe('a name in a citation', () => {
  it.each([
    ['Jane Doe', { given: 'Jane', family: 'Doe' }],
    ['Mei-Lin O’Brien', { given: 'Mei-Lin', family: 'O’Brien' }],
    ['John Q. Public', { given: 'John Q.', family: 'Public' }],
    ['J. M. Roe-Poe', { given: 'J. M.', family: 'Roe-Poe' }],
    ['Иван Петров', { given: 'Иван', family: 'Петров' }],
    ['Vincent van der Berg', { given: 'Vincent', family: 'Berg', 'non-dropping-particle': 'van der' }],
    ['Juan de la Cruz', { given: 'Juan', family: 'Cruz', 'non-dropping-particle': 'de la' }],
    ['Sammy Davis Jr.', { given: 'Sammy', family: 'Davis', suffix: 'Jr.' }],
    ['John Roe, III', { given: 'John', family: 'Roe', suffix: 'III' }],
    ['Ali al-Masri', { given: 'Ali', family: 'al-Masri' }],
  ])('“%s” has parts that anybody could tell', (name, parts) => {
    expect(citeName(name, 'en')).toEqual(parts);
  });

  it.each([
    ['Banksy', 'one word'],
    ['Ana García Poe', 'García may be a given name or the family’s'],
    ['Juan García de la Cruz', 'likewise'],
    ['José Ortega y Gasset', 'two family names'],
    ['María del Carmen Poe', 'del Carmen is given'],
    ['Nguyen Van Troi', 'a middle name that looks like a particle'],
    ['Martin Luther King Jr.', 'three names, and the suffix stays with them'],
    ['Dr. Doe', 'a title'],
    ['lroth', 'a login'],
    ['Jane D.', 'a family name cut short'],
    ['王小明', 'another script'],
    ['ليلى حسن', 'another script'],
    ['The <b>Team</b>', 'markup'],
  ])('“%s” stays whole: %s', (name) => {
    expect(citeName(name, 'en')).toEqual({ literal: name });
  });

  it.each(['hu', 'vi', 'zh-Hant', 'id'])(
    'stays whole in a story in “%s”, where the family’s may come first',
    (language) => {
      expect(citeName('Nagy Anna', language)).toEqual({ literal: 'Nagy Anna' });
    },
  );
});
