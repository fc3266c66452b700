import type { EditionFinding } from '../edition/edition.ts';
import type { Newsroom } from './newsroom.ts';
import type { Obstacle } from './walk-folder.ts';

const TOP = { line: 1, column: 1 };

/**
 * Says what the folder itself gives cause for. Raises `no-content`, `unreadable-file`, `link-loop`, `linked-twice`, `link-outside`,
 * `not-a-file` and `not-read`.
 */
export function judgeNewsroom(newsroom: Newsroom | null): EditionFinding[] {
  if (!newsroom) {
    return [
      {
        path: '',
        place: TOP,
        ruleId: 'no-content',
        message: 'There is no such folder',
        hint: 'Make it and put copy into its articles/, or name another one: CONTENT_DIR=path/to/content',
      },
    ];
  }
  const { articles, obstacles, passedOver } = newsroom;
  const findings = [
    ...obstacles.map(judgeObstacle),
    ...passedOver.map(({ path, why }) => ({
      path,
      place: TOP,
      ruleId: 'not-read',
      message: `Not read: ${why}`,
      hint: null,
    })),
  ];
  const isUnreadable = obstacles.some(({ path }) => path === '' || path === 'articles');
  if (articles.length > 0 || isUnreadable) return findings;
  const message = 'There is no article in this folder';
  const hint = 'Put a .md or .txt file into its articles/; README.md shows how one begins.';
  return [{ path: '', place: TOP, ruleId: 'no-content', message, hint }, ...findings];
}

function judgeObstacle({ path, kind, why }: Obstacle): EditionFinding {
  switch (kind) {
    case 'unreadable':
      return {
        path,
        place: TOP,
        ruleId: 'unreadable-file',
        message: `It can’t be read: ${why}`,
        hint: 'Mend it or take it away.',
      };
    case 'link-loop':
      return {
        path,
        place: TOP,
        ruleId: 'link-loop',
        message: `The link is not followed: ${why}`,
        hint: 'Take the link away.',
      };
    case 'link-outside':
      return {
        path,
        place: TOP,
        ruleId: 'link-outside',
        message: `The link is not followed: ${why}`,
        hint: 'Put the file itself there, or name the folder that it leads to with CONTENT_LINKS when you run the command.',
      };
    case 'linked-twice':
      return {
        path,
        place: TOP,
        ruleId: 'linked-twice',
        message: `The link is not followed: ${why}`,
        hint: null,
      };
    case 'no-file':
      return {
        path,
        place: TOP,
        ruleId: 'not-a-file',
        message: `Passed over: ${why}`,
        hint: 'Take it away.',
      };
  }
}
