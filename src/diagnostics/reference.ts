import type { ExampleFiles } from './rule.ts';
import { ruleGroups } from './rules/index.ts';

/** Writes the rule reference, which is `README.md` in this folder. */
export function rulesReference(): string {
  const groups = ruleGroups.map(({ title, rules }) => {
    const entries = rules.map((rule) =>
      [
        `### ${rule.id}`,
        `**${rule.severity}** · ${rule.title}`,
        rule.why,
        rule.mend,
        `Raised by:\n\n${show(rule.faulty)}`,
        `Not by:\n\n${show(rule.mended)}`,
      ].join('\n\n'),
    );
    return [`## ${title}`, ...entries].join('\n\n');
  });
  return `${[head, ...groups].join('\n\n')}\n`;
}

const head = `# The rules of the copy desk

\`npm run check\` reads every file and says what is wrong where; so do \`npm run build\` and \`npm run dev\`.

- An **error** is what can’t be published right. The build changes nothing while there is one; \`-- --hold\` holds the file back and publishes the rest.
- A **warning** is for an editor to look at: the page comes out, but something is lost. \`-- --strict\` makes warnings errors.
- **info** is to know.

The names of rules never change their meaning. This page is written by \`reference.ts\` from \`rules/\`; the examples are its tests.`;

function show(files: ExampleFiles): string {
  return Object.entries(files)
    .map(([path, file]) => {
      if (typeof file !== 'string') return `\`${path}\`: ${describe(file)}`;
      const fence = file.includes('```') ? '````' : '```';
      return `\`${path}\`\n\n${fence}\n${visible(file).trimEnd()}\n${fence}`;
    })
    .join('\n\n');
}

function describe(file: Exclude<ExampleFiles[string], string>): string {
  if ('linkTo' in file) return `a link to \`${file.linkTo}\``;
  const start = Array.from(file.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const bad = file.findIndex((byte) => byte >= 0x80);
  return start.startsWith('47 49 46')
    ? 'a picture'
    : `text with the byte 0x${(file[bad] ?? 0).toString(16).toUpperCase()} at byte offset ${bad}`;
}

/** Control characters have pictures of their own. */
function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, (sign) => String.fromCodePoint(0x2400 + (sign.codePointAt(0) ?? 0)));
}
