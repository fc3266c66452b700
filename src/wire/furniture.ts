import { countMenuPhrases } from './furniture/menu.ts';
import type { AgencyProfile } from './profile.ts';
import { type FootReader, firstLine, footStep } from './sign-off/piece.ts';

/** Standing lines are short; a profile's patterns see no more of a line than this. */
const longestLine = 500;

/** “(END)”, “- ends -”, “(more)”: bracketed or dashed, in any case. */
const enclosedEnd =
  /^[（([–—-]\s?(?:end|ends|fin|ende|einde|fine|slut|конец|完|終|more|30|0|o0o|eof)(?:\s?\/\w{2,4})?\s?[）)\]–—-]$/iu;
/** “ENDS”, “Enditem”, “NNNN”, “■”: bare words in the case that agencies give them. */
const bareEnd = /^(?:ENDS?|Ends?|FIN|ENDE|EINDE|NNNN|XXX|[Ee]nditem|Item ends?)[./]?$|^[■□▪◼●∎]+$/u;
/** “###”, “___”, “* * *”, “-30-”. */
const rule = /^[-–—#*_=~\s]{2,60}$|^#$|^[-–—]\s?[-–—]?\s?30\s?[-–—]?\s?[-–—]$/;
/** Those that count glued to a sentence. */
const gluedEnd =
  /^(?:[([](?:end|ends|fin)[)\]]|ENDS|[-–—]30[-–—]|#{3,}|[■□◼∎]|Enditem|[-–]\s?ends\s?[-–])\.?$/iu;

/** “The post Orchard growers pick early appeared first on KXQV.”; a post office on a map is none. */
const appearedFirst =
  /^The post ["“‘']?[\p{Lu}\p{Lo}\d].{0,300} (?:first appeared|appeared first) on (?=[\p{Lu}\p{Lo}\d]|\S+\.\p{L}{2}|https?:).{1,160}$/u;

/** “Contact the writer: jane@example.com”, “Jane Doe can be reached at jane@example.com.” */
const reachTheWriter =
  /^(?:(?:Contact|Reach|E-?mail|Write to) (?:the (?:reporter|writer|author|editor)s?|(?:\p{Lu}[\p{L}.’'-]* ){1,4})(?:at|via|on|by e-?mail)?\s?:?|(?:\p{Lu}[\p{L}.’'-]* ){1,4}can be (?:reached|contacted)(?: at| by e-?mail at)?)\s*(?:\S+@\S+\.\S+|\(?\+?\d[\d().\s-]{6,18}\d).{0,140}$/u;
/** “Jane Doe covers the harbor. Reach her at jane@example.com.” */
const aboutTheWriter =
  /^(?:\p{Lu}[\p{L}.’'-]* ){2,4}(?:is|covers|writes|reports|edits)\b[^.!?]{2,160}\. (?:You can )?(?:Reach|reach|Contact|E-?mail|Follow|Call) (?:her|him|them|\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)?:? (?:at|on|via|@).{2,160}$/u;

/** Lines that sites and systems put below copy. Each is a whole line, with or without its full stop. */
const standing: readonly RegExp[] = [
  appearedFirst,
  // For more CNN news and newsletters create an account at CNN.com
  line(
    String.raw`for more \S+ news(?: and newsletters)?,? (?:create an account|visit|go to|sign up)\b.{1,80}`,
  ),
  // Read more: …, RELATED: …, Lire aussi : …
  line(
    String.raw`(?:read(?: more| also| next)?|also read|more (?:from|on) [^:]{2,60}|more (?:stories|news|coverage)|related(?: \p{L}{4,10})?|see also|see more|watch(?: more| also| now| live)?|listen|you may also like|recommended(?: reading)?|further reading|don['’]t miss|most read|trending|(?:á |à )?lire aussi|à lire|lea también|lee también|te puede interesar|leia (?:também|mais)|leggi anche|lesen sie auch|mehr zum thema|lees ook|читайте также|читайте також|baca juga|اقرأ أيضا)\s?:.{0,300}`,
  ),
  line(String.raw`(?:click|tap) (?:here|below|the link)\b.{0,200}`),
  line(
    String.raw`follow .{1,120}\bon (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok|youtube|social media)\b.{0,160}`,
  ),
  line(String.raw`follow (?:us|me|him|her|them|\S+ \S+)?:?\s*@\w{2,30}`),
  line(String.raw`visit (?:the )?.{2,80} (?:at|online at) (?:https?://|www\.)\S+`),
  line(`(?:like|find|join|visit) us (?:on|at) .{2,120}`),
  line(String.raw`(?:sign up|subscribe|register)\b.{0,80}\bnewsletters?\b.{0,200}`),
  line(String.raw`get (?:the|our|all|your|more)\b.{2,120}(?:in your inbox|delivered|newsletter|app).{0,80}`),
  line(String.raw`(?:download|get) (?:the|our) .{2,60}\bapp\b.{0,120}`),
  line(`join (?:the|our) .{2,60}(?:whatsapp|telegram|newsletter|conversation|channel).{0,120}`),
  line(
    String.raw`(?:share this|share|like this|share this (?:story|article|post|entry)|teilen|partager|compartir|condividi)\s?:?(?:[\s,|•·]*(?:facebook|twitter|x|whatsapp|e-?mail|email|print|linkedin|reddit|telegram|pinterest|tumblr|pocket|copy link|tweet|loading\.*)){0,16}`,
  ),
  line(String.raw`(?:like )?loading\s?(?:\.\.\.|…)`),
  line(
    `(?:story continues below )?(?:advertisement|advertisements|anzeige|publicité|publicidad|pubblicità|werbung|реклама)`,
  ),
  line(
    String.raw`(?:leave a comment|view comments|add a comment|post a comment|comments(?: are closed| \(\d+\))?|\(?\d+\)? comments?|no comments(?: yet)?)`,
  ),
  line(
    String.raw`(?:tags?|filed under|posted in|topics|categories|schlagwörter|étiquettes|etiquetas)\s?:\s?.{2,200}`,
  ),
  line(String.raw`our standards: the thomson reuters trust principles\.?,?(?: opens new tab)?`),
  line(
    `(?:opens new tab|purchase licensing rights(?:,? opens new tab)?|back to top|print this (?:page|article|story))`,
  ),
  line(
    String.raw`(?:the )?(?:associated press|ap) (?:is solely responsible|receives (?:financial )?support)\b.{0,400}`,
  ),
  reachTheWriter,
  aboutTheWriter,
  line(`the conversation`),
  line(String.raw`(?:(?:e-?mail|phone|tel\.?|telephone)\s?:\s?)(?:\S+@\S+\.\w{2,}|\+?\d[\d\s().-]{7,24})`),
  line(String.raw`\(\(?\s?(?:\S+@\S+\.\w{2,}|\+?\d[\d\s.-]{6,24})[^()]{0,200}\)\)?`),
  line(String.raw`(?:online|on the net|on the web)\s?:\s*https?://\S+`),
];

/** Where such a line begins inside a paragraph, when it is glued to the sentence before it. */
const gluedStanding: readonly RegExp[] = [
  appearedFirst,
  line(
    String.raw`for more \S+ news(?: and newsletters)?,? (?:create an account|visit|go to|sign up)\b.{1,80}`,
  ),
  line(String.raw`our standards: the thomson reuters trust principles\.?,?(?: opens new tab)?`),
  line(String.raw`(?:click here|read more|read also)\s?:?`),
];

/** Reads an end mark that has a line to itself. */
export const readEndMark: FootReader = (copy) => {
  const own = firstLine(copy);
  const words = own.trim();
  const ends = enclosedEnd.test(words) || bareEnd.test(words) || rule.test(words);
  return words !== '' && words.length <= 60 && ends
    ? footStep({ kind: 'end' }, own.length, 'furniture')
    : null;
};

/** Reads a standing line of an agency, a site or a system. */
export const readFurniture: FootReader = (copy, context) => {
  const own = firstLine(copy);
  const words = own.trim();
  if (words === '' || words.length > longestLine) return null;
  const known =
    isProfileFurniture(words, context.agencies) || standing.some((pattern) => pattern.test(words));
  return known || countMenuPhrases(words) >= 2
    ? footStep({ kind: 'furniture' }, own.length, 'furniture')
    : null;
};

/** Reads an address alone on its line, above more of the foot: “jane@example.com” over an end mark. Last of all, it is a contact. */
export const readAddressAbove: FootReader = (copy) => {
  const own = firstLine(copy);
  const alone = /^\S{1,64}@\S{2,80}\.\p{L}{2,}$/u.test(own.trim());
  return alone && copy.length > own.length ? footStep({ kind: 'furniture' }, own.length, 'furniture') : null;
};

/** Reads an end mark or a standing line that is glued to the end of a sentence: fewer forms count there. */
export const readGluedFurniture: FootReader = (copy, context) => {
  const words = copy.trim();
  if (words.length > longestLine || /[\n\r]/.test(words)) return null;
  if (gluedEnd.test(words)) return footStep({ kind: 'end' }, copy.length, 'furniture');
  const known =
    isProfileFurniture(words, context.agencies) || gluedStanding.some((pattern) => pattern.test(words));
  return known ? footStep({ kind: 'furniture' }, copy.length, 'furniture') : null;
};

const compiled = new WeakMap<AgencyProfile, readonly RegExp[]>();

/** Profiles give their furniture as sources of regular expressions; one that is none is passed over. */
function isProfileFurniture(words: string, agencies: readonly AgencyProfile[]): boolean {
  return agencies.some((agency) => patternsOf(agency).some((pattern) => pattern.test(words)));
}

function patternsOf(agency: AgencyProfile): readonly RegExp[] {
  const known = compiled.get(agency);
  if (known) return known;
  const patterns = agency.furniture.flatMap((source) => {
    const pattern = compile(source, 'iu') ?? compile(source, 'i');
    return pattern ? [pattern] : [];
  });
  compiled.set(agency, patterns);
  return patterns;
}

function compile(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(`^(?:${source})[\\s.]*$`, flags);
  } catch {
    return null;
  }
}

function line(words: string): RegExp {
  return new RegExp(`^(?:${words})[.!]?$`, 'iu');
}
