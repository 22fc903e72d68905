import { InputError } from './copy.js';
import { MAX_DEPTH } from './limits.js';

/** Elements without a closing tag, or with one that may be left out: they do not nest by themselves. */
const FLAT = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot ' +
    'colgroup html head body rp rt frame !doctype'
  ).split(' '),
);
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/u;
const TAG = /[A-Za-z!][^\s/>]*/uy;

/** Steps of a parser that looks through all open elements at every tag. A page of 100,000 tags, 100 deep, takes a tenth. */
const MAX_WORK = 100_000_000;

/**
 * Refuses HTML that is nested so deep that a parser, which looks through its open elements, would not come to an end.
 * One pass over the tags; no tree is built.
 * @throws InputError
 */
export function refuseDeepHtml(html: string): void {
  let depth = 0;
  let work = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      at = next(html, '-->', at + 4);
      continue;
    }
    const isClosing = html[at + 1] === '/';
    TAG.lastIndex = at + (isClosing ? 2 : 1);
    // Names of elements are short; more of one need not be compared.
    const name = TAG.exec(html)?.[0].slice(0, 20).toLowerCase();
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (isClosing) depth = Math.max(0, depth - (FLAT.has(name) ? 0 : 1));
    else {
      if (!FLAT.has(name)) depth++;
      work += depth;
      if (depth > MAX_DEPTH) throw new InputError(`HTML elements nested more than ${MAX_DEPTH} deep`);
      if (work > MAX_WORK) throw new InputError('HTML too deeply nested for its length');
    }
    at = RAW.test(name) && !isClosing ? rawEnd(html, name, at) : html.indexOf('<', at + 1);
  }
}

function next(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? -1 : html.indexOf('<', end + mark.length);
}

/** The closing tag of an element in which no tag counts. */
function rawEnd(html: string, name: string, at: number): number {
  const close = new RegExp(`</${name}`, 'giu');
  close.lastIndex = at;
  return close.exec(html)?.index ?? -1;
}
