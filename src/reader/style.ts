import choices from '../styles/choices.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Gives the page the rules of boxes that readers ask for, which pages don't bear until then. */
export function dressBoxes(): void {
  if (sheet || document.querySelector('.choices')) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(choices);
  document.adoptedStyleSheets.push(sheet);
}
