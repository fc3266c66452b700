import { describe, expect, it } from 'vitest';
import { readCodeKeys } from '../../src/press/code-keys.ts';
import { makeKeys } from '../../src/press/sheets/keys.ts';
import { planSheets } from '../../src/press/sheets/plan-sheets.ts';
import { formatsOf, sidecarKey } from '../../src/press/sheets/sidecars.ts';
import { article, edit } from '../edition/copy.ts';
import { emptyFolder, folderOf } from './folders.ts';

const CODE = {
  'package-lock.json': '{}',
  'src/wire/byline.ts': 'by',
  'src/components/Footer.astro': 'foot',
  'src/styles/base.css': 'style',
  'src/commands/build.ts': 'build',
  'src/press/README.md': 'notes',
};

/** Says which keys change with a file. */
function changedBy(path: keyof typeof CODE): string[] {
  const before = readCodeKeys(folderOf(CODE));
  const after = readCodeKeys(folderOf({ ...CODE, [path]: 'changed' }));
  return (['compile', 'pages', 'commands'] as const).filter((key) => before[key] !== after[key]);
}

describe('the code that is running', () => {
  it('is the same press wherever it lies', () => {
    expect(readCodeKeys(folderOf(CODE, emptyFolder()))).toEqual(readCodeKeys(folderOf(CODE)));
  });

  it('compiles all copy anew when a stage that compiles has changed, or a library', () => {
    expect(changedBy('src/wire/byline.ts')).toEqual(['compile', 'pages', 'commands']);
    expect(changedBy('package-lock.json')).toEqual(['compile', 'pages', 'commands']);
  });

  it('prints all pages anew when a component or a style has changed, and compiles nothing', () => {
    expect(changedBy('src/components/Footer.astro')).toEqual(['pages', 'commands']);
    expect(changedBy('src/styles/base.css')).toEqual(['pages', 'commands']);
  });

  it('prints nothing anew for a command or a note', () => {
    expect(changedBy('src/commands/build.ts')).toEqual(['commands']);
    expect(changedBy('src/press/README.md')).toEqual([]);
  });

  it('is in the key of every page and of every file beside a story', () => {
    const { edition } = edit([
      article({ slug: 'this' }),
      article({ slug: 'gone', usage: { status: 'withdrawn', embargo: null, expires: null } }),
    ]);
    const keysOf = (code: string) => {
      const keys = makeKeys(edition, { code, desk: '', digestOf: () => '' });
      const sheets = planSheets(edition, keys, () => {
        throw new Error('No copy is asked for');
      });
      const files = [...edition.byId.values()].flatMap((story) =>
        formatsOf(story).map((format) => sidecarKey(story, format, keys)),
      );
      return [...sheets.map(({ key }) => key()), ...files];
    };
    const [one, same, other] = [keysOf('a'), keysOf('a'), keysOf('b')];
    expect(same).toEqual(one);
    expect(other.filter((key) => one.includes(key))).toEqual([]);
  });
});
