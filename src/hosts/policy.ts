/** The styles and scripts that stand in pages themselves, each by its SHA-256 in base64. */
export interface InlineCode {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** What a policy is for: every page, or the one with the search, whose engine is WebAssembly. */
export type PolicyUse = 'page' | 'search';

/**
 * Names of the makers of trusted addresses (Trusted Types): that of the boot script, which asks for the reader's modules, and
 * that of the modules, which register the service worker.
 */
export const TRUSTED_TYPES = ['boot', 'broadsheet'] as const;

/** Links tell other sites which paper a reader came from, and not which story. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';

/**
 * Writes a `Content-Security-Policy` (CSP 3) that allows a page exactly what it has.
 *
 * Scripts run that bear a hash of ours, and what those load in turn ('strict-dynamic'): nothing that came with copy. That holds for
 * a module whose `<script>` a script of ours has put into the page, not for `import()` from a script that stands in it. Styles
 * are those by hash, and files of the paper: feeds have one. Pictures may come from other hosts, because a story may show one
 * from there. Nobody may put a page into a frame, or send a form elsewhere.
 */
export function writePolicy(code: InlineCode, use: PolicyUse = 'page'): string {
  return joinDirectives([...directivesOf(code, use), ['frame-ancestors', "'none'"]]);
}

/** Writes the policy that a page says itself, for hosts that send no headers. Browsers take nothing on frames from there. */
export function writeMetaPolicy(code: InlineCode, use: PolicyUse = 'page'): string {
  return joinDirectives(directivesOf(code, use));
}

type Directive = readonly [name: string, ...sources: readonly string[]];

function directivesOf({ scripts, styles }: InlineCode, use: PolicyUse): Directive[] {
  const engine = use === 'search' ? ["'wasm-unsafe-eval'"] : [];
  return [
    ['default-src', "'none'"],
    ['script-src', "'strict-dynamic'", ...engine, ...scripts.map(asSource)],
    ['style-src', "'self'", ...styles.map(asSource)],
    // The icon is in the page.
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['media-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...TRUSTED_TYPES],
  ];
}

function asSource(hash: string): string {
  return `'sha256-${hash}'`;
}

function joinDirectives(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(' ')).join('; ');
}
