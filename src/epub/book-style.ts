/**
 * Writes the style of a book. Size, font, ground and ink are the reader's: it sets none of them, and colours only what both
 * themes have a colour for. Properties that older e-readers don't know stand after those that they do.
 */
export function writeBookStyle(): string {
  return STYLE;
}

const STYLE = `@namespace epub "http://www.idpf.org/2007/ops";

html { font-family: Georgia, "Iowan Old Style", "Times New Roman", serif; }
body { margin: 0; padding: 0; line-height: 1.45; overflow-wrap: break-word; }
p, ul, ol, dl { margin: 0; }
p { widows: 2; orphans: 2; }
h1, h2, h3, h4, h5, h6 { line-height: 1.15; font-weight: 700; hyphens: manual; -webkit-hyphens: manual; page-break-after: avoid; break-after: avoid; text-align: start; text-wrap: balance; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
img { max-width: 100%; max-height: 95vh; height: auto; object-fit: contain; }
:lang(zh), :lang(ja), :lang(ko) { font-family: serif; line-height: 1.7; }
:lang(ar), :lang(fa), :lang(he), :lang(ur) { font-family: serif; line-height: 1.65; }

.story > header { margin-block-end: 1em; }
.kicker, .part { font-size: 0.85em; margin-bottom: 0.3em; text-indent: 0; }
.kicker { font-variant-caps: small-caps; letter-spacing: 0.04em; color: #8e1b10; }
.kicker a, .part a, .filing a, .tail a { text-decoration: none; }
.part span { font-style: italic; }
h1 { font-size: 1.7em; margin: 0; }
.standfirst { margin-top: 0.6em; font-size: 1.1em; line-height: 1.35; font-style: italic; }
.standfirst:lang(zh), .standfirst:lang(ja), .standfirst:lang(ar), .standfirst:lang(fa), .standfirst:lang(he) { font-style: normal; }
.filing { font-size: 0.85em; line-height: 1.4; text-indent: 0; }
.story > header + .filing { border-top: 1px solid; padding-top: 0.5em; }
.signed { font-weight: 700; }
.posts { font-style: italic; }
.dates { margin-bottom: 1.4em; }
.dates span { white-space: nowrap; }

.story > p:not([class]) + p:not([class]) { text-indent: 1.3em; }
.story > p:not([class]) { hyphens: auto; -webkit-hyphens: auto; hanging-punctuation: first allow-end; }
.story > p:not([class]):lang(zh), .story > p:not([class]):lang(ja) { text-align: justify; text-indent: 1em; }
.filed { font-weight: 400; font-variant-caps: small-caps; letter-spacing: 0.04em; }
.story > h2, .story > h3, .story > h4, .story > h5, .story > h6 { margin: 1.5em 0 0.5em; font-size: 1.15em; }
.story > h3, .story > h4, .story > h5, .story > h6 { font-size: 1em; }
ul, ol { margin: 0.8em 0; padding-inline-start: 1.6em; }
li + li { margin-top: 0.25em; }
dd { margin: 0; margin-inline-start: 1.6em; }
blockquote { margin: 1em 1.6em; font-style: italic; }
blockquote:lang(zh), blockquote:lang(ja), blockquote:lang(ar), blockquote:lang(fa), blockquote:lang(he), blockquote em, blockquote i, blockquote cite { font-style: normal; }
blockquote p + p { margin-top: 0.5em; }
blockquote.pulled { margin: 1.4em 0; padding: 0.6em 0; border-top: 1px solid; border-bottom: 1px solid; font-size: 1.2em; line-height: 1.3; }
.source { font-size: 0.85em; font-style: normal; margin-top: 0.3em; }
hr { width: 4em; margin: 1.6em auto; border: 0; border-top: 1px solid; }
pre, code, kbd, samp { font-family: monospace; font-size: 0.88em; hyphens: none; -webkit-hyphens: none; }
pre { margin: 1em 0; white-space: pre-wrap; overflow-wrap: anywhere; }
sup, sub { font-size: 0.7em; line-height: 0; }

figure { margin: 1.4em 0; page-break-inside: avoid; break-inside: avoid; text-align: center; }
.lead-picture { margin-top: 0; }
figcaption { margin-top: 0.4em; font-size: 0.82em; line-height: 1.35; text-align: start; }
figcaption small { font-size: 1em; font-style: italic; }
.elsewhere { display: block; padding: 0.8em; border: 1px solid; font-size: 0.85em; text-align: start; }
table { margin: 1.2em 0; width: 100%; border-collapse: collapse; border-top: 1px solid; border-bottom: 1px solid; font-size: 0.88em; line-height: 1.3; font-variant-numeric: lining-nums tabular-nums; }
caption { font-weight: 700; text-align: start; padding-bottom: 0.3em; }
th, td { padding: 0.35em 0; padding-inline-end: 0.9em; border-top: 1px solid; text-align: start; vertical-align: top; }
thead th { font-variant-caps: small-caps; font-weight: 400; letter-spacing: 0.04em; }
.align-right { text-align: end; }
.align-center { text-align: center; }

.desk-note { margin: 0.8em 0; padding-inline-start: 0.8em; border-inline-start: 3px solid; font-size: 0.9em; line-height: 1.4; text-indent: 0; }
.desk-note.correction { border-inline-start-color: #8e1b10; }
.points { margin: 1.2em 0; padding: 0.7em 0; border-top: 1px solid; border-bottom: 1px solid; font-size: 0.95em; }
.points h2 { margin: 0 0 0.3em; font-size: 0.9em; font-weight: 400; font-variant-caps: small-caps; letter-spacing: 0.04em; color: #8e1b10; }
.points ul { margin: 0; }
.footnotes { margin-top: 2em; padding-top: 0.8em; border-top: 1px solid; font-size: 0.88em; }
.footnotes h2 { margin: 0; font-size: 1em; }
.tail { margin-top: 0.5em; font-size: 0.88em; line-height: 1.4; text-indent: 0; }
.story > :not(.tail) + .tail { margin-top: 2em; padding-top: 0.8em; border-top: 1px solid; }
.tail strong { font-variant-caps: small-caps; font-weight: 400; letter-spacing: 0.04em; }
.rights { font-size: 0.78em; }
.address { overflow-wrap: anywhere; }

.cover { text-align: center; padding: 12% 6% 0; }
.cover h1 { font-size: 2.6em; line-height: 1.05; border-top: 4px solid; padding-top: 0.5em; text-align: center; }
.motto { margin-top: 0.6em; font-style: italic; }
.issue { margin-top: 1em; padding: 0.5em 0; border-top: 1px solid; border-bottom: 1px solid; font-variant-caps: small-caps; letter-spacing: 0.04em; }
.cover ul { margin: 2em 0 0; padding: 0; list-style: none; line-height: 1.3; }
.cover li + li { margin-top: 0.9em; }

nav ol { padding: 0; list-style: none; }
nav h1 { padding-bottom: 0.4em; border-bottom: 1px solid; }
nav h1 span { display: block; font-size: 0.6em; font-weight: 400; font-variant-caps: small-caps; letter-spacing: 0.04em; }
nav li { margin-top: 0.7em; line-height: 1.3; }
nav li > span { display: block; margin-top: 1.6em; font-variant-caps: small-caps; letter-spacing: 0.04em; color: #8e1b10; }
nav .apart { margin-top: 1.6em; padding-top: 0.7em; border-top: 1px solid; }
nav a { text-decoration: none; }

@media (prefers-color-scheme: dark) {
  .kicker, .points h2, nav li > span { color: #f4a598; }
  .desk-note.correction { border-inline-start-color: #f4a598; }
}
`;
