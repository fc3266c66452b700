import type { Finding } from '../diagnostics/diagnostic.ts';
import { type Fence, findFence } from './fence.ts';
import type { LocatedEntry } from './located.ts';
import type { SourceFile } from './source-file.ts';
import { readToml } from './toml.ts';
import { readYaml } from './yaml.ts';

/** The head of a file between its fences, read but not yet understood. */
export interface FrontMatter {
  readonly kind: 'yaml' | 'toml' | 'none';
  /** Verbatim, both fences and the blank lines before them included. */
  readonly raw: string;
  /** Where the copy begins: behind the closing fence's line break, or 0. */
  readonly bodyOffset: number;
  readonly entries: readonly LocatedEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Reads YAML front matter between `---` and `---` or `...`, and TOML between `+++`, with a place for every key and value.
 *
 * Blank lines may stand before the fence. A thematic break at the start of copy is no fence: there are no keys under it.
 * Raises `broken-front-matter`, once for each fault.
 */
export function readFrontMatter(source: SourceFile): FrontMatter {
  const fence = findFence(source);
  if (!fence) return { kind: 'none', raw: '', bodyOffset: 0, entries: [], findings: [] };
  const { kind, start, end, bodyOffset } = fence;
  const text = source.text.slice(start, end);
  const read =
    kind === 'yaml'
      ? readYaml(text, start, 'broken-front-matter')
      : readToml(text, start, 'broken-front-matter');
  const findings = fence.isClosed ? read.findings : [tellUnclosed(fence), ...read.findings];
  return { kind, raw: source.text.slice(0, bodyOffset), bodyOffset, entries: read.entries, findings };
}

function tellUnclosed({ kind, line, offset, suspect }: Fence): Finding {
  const mark = kind === 'yaml' ? '---' : '+++';
  const almost = suspect === null ? '' : `; line ${suspect.line} has “${suspect.text}”`;
  return {
    ruleId: 'broken-front-matter',
    offset,
    message: `The front matter that opens on line ${line} is not closed${almost}`,
    hint: `Put a line “${mark}” under its last key.`,
  };
}
