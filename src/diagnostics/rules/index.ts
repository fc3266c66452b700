import type { Rule } from '../rule.ts';
import { addressRules } from './addresses.ts';
import { bodyRules } from './body.ts';
import { bylineRules } from './byline.ts';
import { dateRules } from './dates.ts';
import { fileRules } from './files.ts';
import { frontMatterRules } from './front-matter.ts';
import { headlineRules } from './headline.ts';
import { noticeRules } from './notice.ts';
import { pictureRules } from './pictures.ts';
import { sourceRules } from './source.ts';
import { statusRules } from './status.ts';

/** The rules by what they look at, in the order in which copy meets them. */
export const ruleGroups: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'Files', rules: fileRules },
  { title: 'Bytes and signs', rules: sourceRules },
  { title: 'Front matter and settings', rules: frontMatterRules },
  { title: 'Headlines', rules: headlineRules },
  { title: 'Bylines', rules: bylineRules },
  { title: 'Dates', rules: dateRules },
  { title: 'Notices', rules: noticeRules },
  { title: 'The story', rules: bodyRules },
  { title: 'Pictures', rules: pictureRules },
  { title: 'Addresses and links', rules: addressRules },
  { title: 'What is in the paper', rules: statusRules },
];

/** Every rule of the copy desk. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Finds a rule. Throws where there is none: a message of the copy desk without an entry is a fault of ours. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`No rule “${id}” in src/diagnostics/rules/`);
  return rule;
}
