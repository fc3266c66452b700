import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { eachNode } from './walk.ts';

/*
 * micromark reads most copy in linear time, but not all: 50,000 stars in one paragraph take it minutes, and 5,000 quote
 * marks before one word overflow the stack. These are the times it took on the machine that the design measures on, in
 * milliseconds; no copy that a newsroom writes comes near the budget.
 */
const perLine = 0.07;
const perSign = 0.0001;
const perIndent = 0.016;
/** For each pair of stars and strokes in a paragraph; for each pair of brackets, four times as much as most of them take: `[a](` does. */
const perStarPair = 1.2e-4;
const perBracketPair = 4e-5;
const budget = 10_000;
/** From here on the paragraphs are told apart for certain, which takes a parse. */
const suspicious = 500;
/** Marks of quotes and lists before the first word of a line. */
const deepest = 100;

/** What is left of the time that the markup of one body may take. */
export class MarkupBudget {
  #left = budget;

  /** Says whether a text fits into the budget, and takes its time from it when it does. */
  takes(text: string): boolean {
    const { linear, pairing } = roughCost(text);
    if (linear > this.#left) return false;
    const cost = linear + (pairing > suspicious ? pairingCost(text) : pairing);
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}

/** “- item”, “## heading”: a new paragraph of its own, wherever it stands. */
const ownLine = /^ {0,3}(?:[-*+]|#{1,6}) +\S/;
const signs = /[*_~[\]]/g;

/** Estimates a text’s cost line by line; lines without a blank one between them may be one paragraph. */
function roughCost(text: string): { readonly linear: number; readonly pairing: number } {
  let linear = text.length * perSign;
  let pairing = 0;
  let stars = 0;
  let brackets = 0;
  const close = () => {
    pairing += costOfPairs(stars, brackets);
    stars = 0;
    brackets = 0;
  };
  for (const line of text.split('\n')) {
    linear += perLine;
    const indent = line.length - line.trimStart().length;
    if (indent === line.length) {
      close();
      continue;
    }
    linear += indent * perIndent;
    if (markersOf(line) > deepest) return { linear: Number.POSITIVE_INFINITY, pairing };
    if (ownLine.test(line)) close();
    for (const [sign] of line.matchAll(signs)) {
      if (sign === '[' || sign === ']') brackets++;
      else stars++;
    }
  }
  close();
  return { linear, pairing };
}

const pairs = [
  ...['attention', 'labelStartLink', 'labelStartImage', 'labelEnd', 'strikethrough'],
  ...['gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
];
const unpaired = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function (this: Processor): void {
    const settings = this.data();
    settings.micromarkExtensions = [...(settings.micromarkExtensions ?? []), { disable: { null: pairs } }];
  })
  .freeze();

/** Finds what the pairs of a text cost, with its paragraphs told apart by a parse that pairs nothing. */
function pairingCost(text: string): number {
  let cost = 0;
  eachNode(unpaired.parse(text), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      cost += costOfText(node);
  });
  return cost;
}

function costOfText(paragraph: Nodes): number {
  let stars = 0;
  let brackets = 0;
  eachNode(paragraph, (node) => {
    if (node.type !== 'text') return;
    for (const [sign] of node.value.matchAll(signs)) {
      if (sign === '[' || sign === ']') brackets++;
      else stars++;
    }
  });
  return costOfPairs(stars, brackets);
}

function costOfPairs(stars: number, brackets: number): number {
  return stars * stars * perStarPair + brackets * brackets * perBracketPair;
}

/** Counts the marks of containers that a line begins with: “> > - ”; a dash counts only before a space. */
function markersOf(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length && count <= deepest; at++) {
    const sign = line[at] ?? '';
    const isSpaced = line[at + 1] === ' ' || line[at + 1] === '\t';
    if (sign === '>' || (isSpaced && '-*+'.includes(sign))) count++;
    else if (sign !== ' ' && sign !== '\t') break;
  }
  return count;
}
