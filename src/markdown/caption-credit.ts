/** A line under a picture: what it shows, and whose it is. */
export interface CaptionCredit {
  readonly caption: string | null;
  readonly credit: string | null;
  /** The credit as the copy has it, label and all: “Photo: Ada Birch”; or null. */
  readonly shownCredit: string | null;
}

/** The word before a name that makes it a credit, in the languages of `languages/`. */
const label =
  '(?:photo(?:graph|s)?|picture|image|graphic|illustration|credit|courtesy|foto|bild|grafik|fotografía|fotografia|crédito?|' +
  'crédit photo|illustrazione|zdjęcie|fotoğraf|фото|снимок|صورة|تصوير|عکس|צילום|写真|图片|照片|摄影|圖片|攝影|चित्र|फोटो|picha)';
const sign = '\\s?[:：]\\s*|\\s+(?:by|courtesy of|von|par|por|di|de|door|oleh|na)\\s+';
/** A line of more characters than this is a story of its own, and its end no credit. */
const longest = 2000;
/** “Boats at noon (Photo: Ada Birch)”, “Boats at noon. (AP Photo/Ada Birch)” */
const inBrackets = new RegExp(
  `\\s*[(（](?:${label}(?:${sign})([^()（）]+)|([^()（）]*\\bPhoto\\s?/\\s?[^()（）]+))[)）]\\.?$`,
  'iu',
);
/** “Boats at noon. Photo: Ada Birch”, “Boats at noon – Credit: Ada Birch”, “Foto: Ada Birch” */
const atEnd = new RegExp(`(?:^|[.!?…。”"»]\\s+|。|\\s[–—-]\\s+)(${label}\\s?[:：]\\s*([^:]+))$`, 'iu');

/**
 * Splits a line under a picture into caption and credit. A credit is what follows a bar (`Boats at noon | Ada Birch`),
 * stands in brackets with its label at the end (`(Photo: Ada Birch)`, `(AP Photo/Ada Birch)`), or ends the line after
 * a full stop or dash, with its label (`… Photo: Ada Birch`). All else is caption.
 */
export function splitCredit(line: string): CaptionCredit {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > longest) return parts(text, null);
  const bar = ` ${text}`.lastIndexOf(' | ');
  if (bar !== -1) return parts(text.slice(0, bar), text.slice(bar + 2));
  const bracketed = inBrackets.exec(text);
  if (bracketed) {
    const shown = bracketed[0].trim().replace(/^[(（]|[)）]\.?$/g, '');
    return parts(text.slice(0, bracketed.index), bracketed[1] ?? bracketed[2] ?? null, shown);
  }
  const ended = atEnd.exec(text);
  if (!ended || /^\p{Ll}/u.test(ended[2] ?? '')) return parts(text, null);
  const shown = ended[1] ?? '';
  const before = text.slice(0, text.length - shown.length).replace(/\s[–—-]\s+$/, '');
  return parts(before, ended[2] ?? null, shown);
}

function parts(caption: string, credit: string | null, shown: string | null = credit): CaptionCredit {
  return {
    caption: caption.trim() || null,
    credit: credit?.trim() || null,
    shownCredit: shown?.trim() || null,
  };
}
