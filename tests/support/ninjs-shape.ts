/*
 * The text and picture items of ninjs 3.1 as a JSON Schema of our own, for those properties that we write, with the standard's
 * names, types, limits and lists of words. As there, an item has no other properties. IPTC publishes the whole schema at
 * iptc.org/std/ninjs/ninjs-schema_3.1.json (CC BY 4.0).
 */

const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const whole = { type: 'integer' };

const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const listOf = (items: object) => ({ type: 'array', items });
const words = (more: object = {}) =>
  listOf(closed({ role: text, contentType: text, value: text, ...more }, ['value']));

const contactInfo = listOf({
  ...closed({
    type: text,
    role: text,
    lang: text,
    name: text,
    value: text,
    address: closed({ lines: listOf(text), locality: text, area: text, postalCode: text, country: text }),
  }),
  oneOf: [{ required: ['value'] }, { required: ['address'] }],
});
const concept = { name: text, rel: text, uri, literal: text };
const rendition = closed(
  { name: text, href: uri, contentType: text, title: text, width: whole, height: whole, sizeInBytes: whole },
  ['name'],
);

const properties = {
  uri,
  type: {
    enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
  },
  representationType: { enum: ['full', 'partial'] },
  profile: text,
  version: text,
  firstCreated: moment,
  versionCreated: moment,
  contentCreated: moment,
  embargoedUntil: moment,
  expires: moment,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  language: text,
  title: text,
  by: text,
  slugline: text,
  located: text,
  headlines: words(),
  descriptions: words(),
  bodies: words({ charCount: whole, wordCount: whole }),
  people: listOf(closed({ ...concept, contactInfo })),
  organisations: listOf(closed({ ...concept, contactInfo })),
  places: listOf(closed({ ...concept, contactInfo })),
  subjects: listOf(
    closed({
      ...concept,
      creator: text,
      relevance: { type: 'integer', minimum: 0, maximum: 100 },
      confidence: { type: 'integer', minimum: 0, maximum: 100 },
    }),
  ),
  infoSources: listOf(closed({ name: text, role: text, uri, literal: text, contactInfo })),
  renditions: listOf(rendition),
  altIds: listOf(closed({ role: text, value: text })),
  standard: closed({ name: text, version: text, schema: uri }),
};

export const ninjsShape = closed(
  {
    ...properties,
    associations: listOf(closed({ ...properties, name: text, rel: text }, ['name', 'uri'])),
  },
  ['uri'],
);
