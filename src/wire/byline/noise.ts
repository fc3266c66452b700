import { tidyName } from '../names.ts';

/** “jane@example.org”. */
const mail = /^\S{1,64}@\S{3,120}$/;
/** “https://…”, “www.example.org/jane”, “github.com/jane”. */
const address = /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+\.(?:com|org|net|io|social)\/\S+$/i;
/** “@jdoe”, “@jdoe@example.social”. */
const handle = /^@[\w.@-]+$/;
/** “+1 555 0100”, “(555) 010-0100”, “555-0100”. */
const phone = /^\(?\+?\d[\d\s().-]{5,20}$/;
/** “she/her”, “they/them/theirs”. */
const pronouns = /^(?:she|he|they|ze|xe)\/(?:her|hers|him|his|them|they)(?:\/\w+)?$/i;
/** “5 min read”, “3 hours ago”, “2 minutes read”. */
const readingTime = /^(?:a |an )?\d{0,3} ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?) ?(?:read|ago|to read)$/i;
/** “Twitter: jdoe”, “e-mail:”, “Follow @jdoe on X”. */
const label =
  /^(?:e-?mail|tel|phone|twitter|x|instagram|bluesky|mastodon|contact|follow|kontakt|correo)\b ?:?/i;
/** “Ms”, “image made with …”: how a picture came about is no name. */
const making = /^(?:image|picture|illustration|photo|cover) (?:made|generated|created|courtesy)\b/i;

/** “Email”, “Bio”, “Follow”: buttons of the page that a line was copied from. */
const button =
  /^(?:e-?mail|contact|bio|follow|posted|published|share|profile|print|view (?:bio|profile|all posts))$/i;
/** The same at the end of a line. */
const buttonEnd = /(?: (?:E-?mail|Contact|Bio|Follow|Posted|Published|Share|Profile))+$/;
/** “’24”, “Class of 2024”, “age 12”, “grade 7”: students' bylines. */
const student = /^(?:['’‘]\d{2}|class of \d{4}|age \d{1,2}|grade \d{1,2}|\d{1,2}(?:st|nd|rd|th) grade)$/i;
/** “555-010-0199” behind a name. */
const phoneEnd = / \(?\+?\d[\d() .-]{6,20}$/;

/** A text without its contacts, and what stood in brackets behind it. */
export interface Bare {
  readonly text: string;
  /** What stood in brackets, where it is more than a contact. */
  readonly brackets: readonly string[];
  /** Says that a contact was dropped. */
  readonly dropped: boolean;
}

/** Says whether a text is a contact, pronouns or a reading time: true of a person, but no part of a byline's fields. */
export function isContact(text: string): boolean {
  const bare = text.trim().replace(/^[<([]|[>)\].,]$/g, '');
  return (
    mail.test(bare) ||
    address.test(bare) ||
    handle.test(bare) ||
    phone.test(bare) ||
    button.test(bare) ||
    student.test(text.trim()) ||
    pronouns.test(bare) ||
    readingTime.test(bare) ||
    making.test(bare) ||
    /^\[?\d{1,2}\]?$/.test(bare) ||
    (label.test(bare) &&
      bare
        .split(' ')
        .slice(1)
        .every(
          (word) =>
            mail.test(word) ||
            handle.test(word) ||
            address.test(word) ||
            /^(?:me|on|at|x|twitter|:)$/i.test(word),
        ) &&
      (/:/.test(bare) || bare.includes('@')))
  );
}

/** Takes e-mail, handles, telephone numbers and footnote signs out of a piece, and brackets off its end. */
export function dropContacts(text: string): Bare {
  const brackets: string[] = [];
  let rest = text;
  for (let group = bracket.exec(rest); group && brackets.length < 4; group = bracket.exec(rest)) {
    brackets.unshift(group[2] ?? group[3] ?? '');
    rest = rest.slice(0, group.index).trimEnd();
  }
  const words = rest.replace(phoneEnd, '').split(' ');
  const kept = words.filter(
    (word, index) =>
      !mail.test(word.replace(/^[<(]|[>),.]$/g, '')) &&
      !address.test(word) &&
      !(index > 0 && student.test(word)) &&
      !(index > 0 && handle.test(word)),
  );
  const known = brackets.filter((inner) => !isContact(inner));
  return {
    text: kept.join(' ').replace(buttonEnd, '').trim(),
    brackets: known,
    dropped: kept.length < words.length || known.length < brackets.length,
  };
}

/** “(Acme)”, “[Acme]” at the end. */
const bracket = /(\s|^)(?:[(（]([^()（）]{1,120})[)）]|\[([^[\]]{1,120})\])[\s.]*$/;

/** “(yosuke-furukawa)”, “(jdoe)”: one small word in brackets is a login. */
export function isLogin(inner: string): boolean {
  return /^@?[a-z0-9_.-]+$/.test(inner.trim());
}

/** Takes a footnote digit off the front: “1Jane Doe”. */
export function dropFootnoteDigit(text: string): string {
  return text.replace(/^\[?\d{1,2}\]?\s?(?=\p{Lu}\p{Ll})/u, '');
}

/** The name as the record has it. */
export function cleanName(text: string, language: string): string {
  return tidyName(text.replace(/(?<=\p{Ll})[*†‡]+$/u, ''), language);
}
