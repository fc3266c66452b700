import { z } from 'zod';
import { hostNames } from './host-names.ts';
import { isWebAddress } from './web-address.ts';

/*
 * What `content/site.yml` says to other people's software: readers, search engines, crawlers, advertisers. Each field's
 * description is its documentation, and the message of a field says what is expected there.
 */

const text = (expected: string) => z.string({ error: expected }).min(1, { error: expected });
const webAddress = () =>
  z
    .string({ error: 'a full address such as https://paper.example' })
    .refine(isWebAddress, { error: 'a full address such as https://paper.example' });
const contact = () =>
  z
    .string({ error: 'an address such as mailto:security@paper.example' })
    .refine(isContact, { error: 'an address such as mailto:security@paper.example' });
const choice = () => z.boolean({ error: 'true or false' });
const group = 'a group of keys';

export const crawlersSchema = z.object(
  {
    training: choice()
      .optional()
      .describe('Whether machines that learn from what they fetch may have the paper. Without it, they may.'),
    answers: choice()
      .optional()
      .describe(
        'Whether machines may fetch the paper to answer questions and name it as the source. Without it, they may.',
      ),
    blocked: z
      .array(text('a list of crawlers’ names'), { error: 'a list of crawlers’ names' })
      .optional()
      .describe('Names of further crawlers that may fetch nothing, as they call themselves.'),
  },
  { error: group },
);

export const securitySchema = z.object(
  {
    contact: z
      .array(contact(), { error: 'an address such as mailto:security@paper.example' })
      .min(1, { error: 'an address such as mailto:security@paper.example' })
      .describe('Whom to tell about a hole in the site, the best way first.'),
    expires: z
      .string({ error: 'a date such as 2027-03-01' })
      .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date such as 2027-03-01' })
      .describe('The day until which this holds, at most a year ahead.'),
    policy: webAddress().optional().describe('How the paper deals with reports.'),
    languages: text('language tags, such as en, fr')
      .optional()
      .describe('The languages in which a report is understood.'),
  },
  { error: 'a group with “contact” and “expires”' },
);

/** The attributes of trust.txt, as journallist.net names them. */
export const trustNames = [
  'belongto',
  'member',
  'control',
  'controlledby',
  'social',
  'vendor',
  'customer',
  'disclosure',
  'contact',
] as const;

export const serviceShape = {
  icon: z
    .string({ error: 'the path of an SVG file' })
    .regex(/^(?![a-z][a-z\d+.-]*:).*\.svg$/i, { error: 'the path of an SVG file' })
    .optional()
    .describe(
      'The paper’s icon, a square SVG: path from the content folder. Without it, a small front page.',
    ),
  hub: webAddress()
    .optional()
    .describe('The WebSub hub that tells subscribers of new stories. Without it, readers ask themselves.'),
  crawlers: crawlersSchema.optional().describe('What robots.txt says to machines that gather text.'),
  security: securitySchema.optional().describe('What stands in security.txt. Without it, there is none.'),
  trust: z
    .partialRecord(z.enum(trustNames), z.array(contact(), { error: 'a list of addresses' }), {
      error: 'a map of attributes to addresses',
    })
    .optional()
    .describe('What stands in trust.txt, by its attributes. Without it, there is none.'),
  ads: z
    .array(text('a list of lines').regex(/^[^\r\n]*$/, { error: 'one line' }), { error: 'a list of lines' })
    .optional()
    .describe('The lines of ads.txt. Without it, there is none.'),
  data: choice()
    .optional()
    .describe(
      'Whether `/data/` offers the paper’s own stories in files for researchers. Without it, there is no such folder.',
    ),
  hosts: z
    .array(z.enum(hostNames, { error: `a list of ${hostNames.join(', ')}` }), {
      error: `a list of ${hostNames.join(', ')}`,
    })
    .optional()
    .describe(
      'Which hosts the output is made ready for: headers, old addresses, what is gone. An empty list is for none. Without it, apache, cloudflare and netlify.',
    ),
  integrity: choice()
    .optional()
    .describe(
      'Whether `/.well-known/broadsheet-manifest.json` tells the SHA-256 of every file of the site. Without it, there is no such file.',
    ),
} as const;

function isContact(value: string): boolean {
  return isWebAddress(value) || /^(?:mailto|tel):\S+$/i.test(value);
}
