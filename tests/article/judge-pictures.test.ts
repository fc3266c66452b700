import { describe, expect, it } from 'vitest';
import { compileCopy } from '../support/desk.ts';

function found(image: string, body = 'It opened.', more = ''): string[] {
  const copy = `---\ntitle: Bridge opens\ndate: 2024-04-07\n${image}${more}---\n\n${body}\n`;
  return compileCopy('articles/bridge.md', copy)
    .diagnostics.filter(({ ruleId }) => ruleId.startsWith('picture-'))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const whole = 'image: { src: a.jpg, alt: A bridge., credit: Ada Birch }\n';

describe('the lead picture', () => {
  it('needs alt text and a credit, and a caption only if the newsroom has one', () => {
    expect(found('image: a.jpg\n')).toEqual([
      expect.stringContaining('picture-without-alt: The lead picture'),
      'picture-without-credit: The lead picture doesn’t say whose it is',
    ]);
    expect(found(whole)).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('of a draft lacks nothing yet', () => {
    expect(found('image: a.jpg\n', 'It opened.', 'status: draft\n')).toEqual([]);
  });
});

describe('the credit of a picture in the story', () => {
  it.each([
    ['behind a bar', '![A](a.jpg "Noon. | Ada Birch")'],
    ['in brackets', '![A](a.jpg)\n*Noon. (Photo: Ada Birch)*'],
    ['once for a whole gallery', '![A](a.jpg)\n![B](b.jpg)\n*Noon. Photos: Ada Birch*'],
    [
      'in a figure of HTML',
      '<figure><img src="a.jpg" alt="A"><figcaption>Noon. Photo: Ada Birch</figcaption></figure>',
    ],
  ])('stands %s', (_, body) => {
    expect(found('', body)).toEqual([]);
  });

  it('is asked for once a story, however many pictures lack it', () => {
    const body = '![A](a.png "Noon.")\n\nText.\n\n![B](b.png) ![C](c.png "Night. | Ada Birch")';
    expect(found('', body)).toEqual([
      'picture-without-credit: 2 pictures of the story don’t say whose they are',
    ]);
    expect(found('image: { src: a.jpg, alt: A }\n', body)).toEqual([
      'picture-without-credit: 3 pictures of the story don’t say whose they are',
    ]);
  });

  it('is not asked for where the picture stands within a line', () => {
    expect(found('', 'Press ![the bell](bell.png) twice.')).toEqual([]);
  });
});

describe('a picture on another host', () => {
  const far = 'https://pictures.example/a.jpg';

  it('is told once a story, wherever it stands', () => {
    expect(found('', `![A](${far} "Noon. | Ada Birch")`)).toEqual([
      'picture-elsewhere: The picture lies on another host: the page has a link to it in its place',
    ]);
    expect(found(`image: { src: ${far}, alt: A, credit: Ada Birch }\n`, `Press ![B](${far}) twice.`)).toEqual(
      [
        'picture-elsewhere: 2 pictures of the story lie on other hosts: the page has links to them in their place',
      ],
    );
  });

  it('is none where the host is the site’s own', () => {
    expect(found('', '![A](https://example.org/a.jpg "Noon. | Ada Birch")')).toEqual([]);
  });
});
