import { PLACEHOLDER } from '../../edition/design/placeholder.ts';
import { currentEdition } from '../../press/current-edition.ts';

export function getStaticPaths() {
  return currentEdition().desk.site.design ? [{ params: { picture: 'picture' } }] : [];
}

export function GET(): Response {
  return new Response(PLACEHOLDER, { headers: { 'Content-Type': 'image/svg+xml' } });
}
