import { z } from 'zod';
import { serviceShape } from './service-schema.ts';
import { isWebAddress } from './web-address.ts';

/*
 * `content/site.yml`: each field's description is its documentation. The message of a field says what is expected there;
 * it becomes the second half of a `wrong-value`.
 */

const text = (expected = 'text') => z.string({ error: expected }).min(1, { error: expected });
const webAddress = () =>
  z
    .string({ error: 'an https:// address' })
    .refine(isWebAddress, { error: 'a full address such as https://paper.example' });
const link = (expected = 'an address') =>
  z
    .string({ error: expected })
    .refine(isLink, { error: 'an address within the site (/about/) or a full one' });
const path = () =>
  z
    .string({ error: 'a path' })
    .refine(isPicturePath, { error: 'a path from the content folder, or an https:// address' });
const group = 'a group of keys';

export const publisherSchema = z.object(
  {
    name: text().optional().describe('Who publishes the paper. Without it, the paper’s own name.'),
    url: webAddress().optional().describe('The publisher’s own site.'),
    logo: path()
      .optional()
      .describe('The publisher’s logo: path from the content folder, or a full address.'),
  },
  { error: group },
);

export const copyrightSchema = z.object(
  {
    holder: text()
      .optional()
      .describe('Who holds the rights in the paper’s own stories. Without it, the publisher.'),
    notice: text()
      .optional()
      .describe(
        'The notice of the paper’s own stories; `{year}` and `{holder}` are filled in. Without it, “© {year} {holder}”.',
      ),
    usageTerms: text().optional().describe('How the paper’s own stories may be used.'),
    acquireLicensePage: link()
      .optional()
      .describe('Where one learns how the paper’s own pictures may be used, and asks for it: `/copyright/`.'),
  },
  { error: group },
);

const SECTION_KINDS = 'opinion, analysis, background or reportage';

export const sectionSchema = z.object(
  {
    name: text('a section with its “name”').describe('The name as it is shown.'),
    slug: text().optional().describe('The name in addresses. Without it, made of the name.'),
    description: text().optional().describe('One line for the section’s page.'),
    aliases: z
      .array(text(), { error: 'a list of names' })
      .optional()
      .describe('Other names that stories use for it, in other languages too.'),
    front: z
      .union([z.boolean(), z.string().regex(/^\d{1,2}$/, { error: 'a number of stories, or false' })], {
        error: 'a number of stories, or false',
      })
      .optional()
      .describe(
        'How many of its stories stand in its block on the front page; false keeps the section off the front. Without it, the press decides.',
      ),
    lead: z
      .boolean({ error: 'true or false' })
      .optional()
      .describe('False where its stories never lead the front page, such as results and notices.'),
    kind: z
      .enum(['opinion', 'analysis', 'background', 'reportage'], { error: SECTION_KINDS })
      .optional()
      .describe(
        'What its stories are, which search engines are told: opinion, analysis, background, reportage. Without it, news.',
      ),
  },
  { error: 'a section with its “name”' },
);

export const navigationSchema = z.object(
  {
    title: text('an entry with “title” and “href”').describe('The words of the link.'),
    href: link('an entry with “title” and “href”').describe(
      'An address within the site (`/section/world/`) or a full one elsewhere.',
    ),
  },
  { error: 'an entry with “title” and “href”' },
);

/** The policies that schema.org knows of a news organisation, and of any. */
export const policyNames = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
  'actionableFeedbackPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'noBylinesPolicy',
  'missionCoveragePrioritiesPolicy',
  'ownershipFundingInfo',
  'masthead',
] as const;

export const siteSchema = z.object({
  name: text().optional().describe('The paper’s name. Without it, “Broadsheet”.'),
  description: text().optional().describe('One line for search engines and feeds.'),
  url: webAddress()
    .optional()
    .describe(
      'Where the paper is published: scheme and host, and the base path where `base` doesn’t say it. `SITE_URL` wins over it. Without it, http://localhost:4321.',
    ),
  base: z
    .string({ error: 'a path such as /news/' })
    .refine(isBasePath, { error: 'a path such as /news/' })
    .optional()
    .describe(
      'The folder of that host that the paper lives in: `/news/`. `BASE_PATH` wins over it. Without it, `/`.',
    ),
  language: z
    .string({ error: 'a language tag such as en or pt-BR' })
    .optional()
    .describe('BCP 47 tag of the paper, and of every story that names none. Without it, `en`.'),
  timeZone: z
    .string({ error: 'a time zone such as Europe/Berlin' })
    .refine(isTimeZone, { error: 'a time zone such as Europe/Berlin' })
    .optional()
    .describe(
      'IANA zone; tells which day a time of publication falls on. `timezone` is read too. Without it, UTC.',
    ),
  publisher: publisherSchema.optional().describe('Who publishes the paper; a text alone is its name.'),
  copyright: copyrightSchema
    .optional()
    .describe(
      'The rights in stories that bring no notice of their own; a text alone is the notice, or the holder.',
    ),
  sections: z
    .array(sectionSchema, { error: 'a list of sections' })
    .optional()
    .describe(
      'The sections in the order of the navigation: names, groups of keys, or a map of slugs to names. Without it, any section that a story names is one.',
    ),
  navigation: z
    .array(navigationSchema, { error: 'a list of entries with “title” and “href”' })
    .optional()
    .describe('The links under the masthead; a map of titles to addresses too. Without it, the sections.'),
  policies: z
    .partialRecord(z.enum(policyNames), link(), { error: 'a map of policies to addresses' })
    .optional()
    .describe('Addresses of policy pages by their schema.org name: `ethicsPolicy`, `correctionsPolicy` …'),
  notice: text()
    .optional()
    .describe('A line that every page shows under the masthead, for sample and test papers.'),
  asReceived: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe(
      'Whether wire stories have a page that shows their copy as it was received. Without it, they do; a contract with an agency may forbid it.',
    ),
  design: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe(
      'Whether `/design/` shows every component and style of text, for those who change the look of the paper. It is in no list and no search. Without it, there is no such page.',
    ),
  epub: z
    .literal('latest', { error: '“latest”' })
    .optional()
    .describe(
      'With `latest`, the newest stories stand beside the paper as an e-book, `/latest.epub`, which the page of the latest stories names. Without it, there is none.',
    ),
  search: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe(
      'Whether readers can search the paper. Without it, they can; a build takes longer for it, and writes one more file a story.',
    ),
  offline: z
    .union([z.boolean(), z.string().regex(/^\d{1,3}$/, { error: 'a number of stories, or false' })], {
      error: 'a number of stories, or false',
    })
    .optional()
    .describe(
      'How many of the newest stories a reader’s device keeps for when there is no connection; false for a paper that keeps nothing, and takes back what it kept. Without it, 20.',
    ),
  cards: z
    .union(
      [
        z.boolean(),
        z.literal('all'),
        z.string().regex(/^\d{1,7}$/, { error: 'a number of stories, all, or false' }),
      ],
      { error: 'a number of stories, all, or false' },
    )
    .optional()
    .describe(
      'How many of the newest stories have a card, which social sites show beside a link: a number, `all`, or false for none. A story with a picture of its own shows that. Without it, 500.',
    ),
  ...serviceShape,
});

/** Says whether a text is a path that the site could live under. */
export function isBasePath(value: string): boolean {
  const steps = value.split('/').filter((step) => step !== '');
  return steps.every((step) => /^[\p{L}\p{N}._~%-]+$/u.test(step) && !/^\.+$/.test(step));
}

/** Says whether a text is a zone of the IANA database; a bare offset tells nothing of summer. */
export function isTimeZone(value: string): boolean {
  if (!/^[a-z]/i.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function isLink(value: string): boolean {
  if (/^[/#]/.test(value)) return true;
  return isWebAddress(value) || /^(?:mailto|tel):\S/i.test(value);
}

function isPicturePath(value: string): boolean {
  return isWebAddress(value) || (value.trim() !== '' && !/^[a-z][a-z\d+.-]*:/i.test(value));
}
