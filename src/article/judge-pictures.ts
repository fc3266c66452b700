import type { Finding } from '../diagnostics/diagnostic.ts';
import type { CompiledStory } from './body.ts';
import type { Fields } from './fields.ts';
import type { LeadPicture } from './lead-picture.ts';

/** A story's pictures: the lead of its front matter, and those of its body. */
interface Pictured {
  readonly fields: Pick<Fields, 'image' | 'places' | 'status'>;
  readonly story: Pick<CompiledStory, 'pictures'>;
  readonly lead: Pick<LeadPicture, 'isElsewhere'>;
}

/**
 * Raises `picture-without-alt` on a lead picture, and `picture-without-credit` and `picture-elsewhere` once for all pictures
 * that bear none or lie on other hosts, so that an old archive stays readable. A picture within a line is part of the text and
 * needs no credit.
 */
export function judgePictures({ fields: { image, places, status }, story, lead }: Pictured): Finding[] {
  if (status === 'draft') return [];
  const leadOffset = places.image ?? 0;
  const findings: Finding[] = [];
  if (image && image.alt === null) {
    findings.push({
      ruleId: 'picture-without-alt',
      offset: leadOffset,
      message: 'The lead picture has no alt text, which says what it shows to those who don’t see it',
      hint: 'Write “image” as “src”, “alt” and “credit”.',
    });
  }
  const uncredited = [
    ...(image && image.credit === null ? [leadOffset] : []),
    ...story.pictures
      .filter(({ isFigure, credit }) => isFigure && credit === null)
      .map(({ offset }) => offset),
  ];
  const [first] = uncredited;
  if (first !== undefined) {
    const isLead = image !== null && image.credit === null;
    findings.push({
      ruleId: 'picture-without-credit',
      offset: first,
      message:
        uncredited.length === 1
          ? `The ${isLead ? 'lead picture' : 'picture'} doesn’t say whose it is`
          : `${uncredited.length} pictures of the story don’t say whose they are`,
      hint: isLead
        ? 'Write “image” as “src”, “alt” and “credit”.'
        : 'End the line below it with a bar and a name: *Boats at noon | Ada Birch*',
    });
  }
  const elsewhere = [
    ...(lead.isElsewhere ? [leadOffset] : []),
    ...story.pictures.filter(({ isElsewhere }) => isElsewhere).map(({ offset }) => offset),
  ];
  if (elsewhere[0] !== undefined) {
    findings.push({
      ruleId: 'picture-elsewhere',
      offset: elsewhere[0],
      message:
        elsewhere.length === 1
          ? 'The picture lies on another host: the page has a link to it in its place'
          : `${elsewhere.length} pictures of the story lie on other hosts: the page has links to them in their place`,
      hint: 'Put a copy into `content/media/`, where the licence allows it, and write its path.',
    });
  }
  return findings;
}
