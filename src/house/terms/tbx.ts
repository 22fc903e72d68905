import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DeskFileError } from '../located.js';
import type { Listed, Term, TermPos } from './term.js';

type Status = 'preferred' | 'admitted' | 'deprecated';

/** A term of a language section as it is being read. */
interface Draft {
  text: string;
  line: number;
  status?: Status;
  pos?: TermPos;
}

/** A concept as it is being read: its English terms, and what it says of them. */
interface Concept {
  line: number;
  notes: string[];
  terms: Draft[];
}

const CONCEPT = /^(?:conceptEntry|termEntry)$/u;
const SECTION = /^(?:langSec|langSet)$/u;
const TERM_SECTION = /^(?:termSec|tig|ntig)$/u;
/** Values of administrativeStatus in TBX-Basic, of its older name normativeAuthorization, and as tools shorten them. */
const STATUS: ReadonlyMap<string, Status> = new Map(
  Object.entries({
    'preferredTerm-admn-sts': 'preferred',
    'admittedTerm-admn-sts': 'admitted',
    'deprecatedTerm-admn-sts': 'deprecated',
    'supersededTerm-admn-sts': 'deprecated',
    preferredTerm: 'preferred',
    admittedTerm: 'admitted',
    deprecatedTerm: 'deprecated',
    supersededTerm: 'deprecated',
    standardizedTerm: 'preferred',
    preferred: 'preferred',
    admitted: 'admitted',
    deprecated: 'deprecated',
    superseded: 'deprecated',
  }),
);
const POS: ReadonlyMap<string, TermPos> = new Map(
  Object.entries({
    noun: 'noun',
    verb: 'verb',
    adjective: 'adjective',
    adverb: 'adverb',
    properNoun: 'proper noun',
    'proper noun': 'proper noun',
  }),
);

/**
 * The English terms of a TBX file (TermBase eXchange, ISO 30042), of 2019 or 2008, in the style DCA (`<termNote type="partOfSpeech">`)
 * or DCT (`<min:partOfSpeech>`). Of a concept the preferred term is the one to print, or the first that has no status; admitted
 * terms may stand; deprecated and superseded ones are reported. A file may not declare entities.
 * @throws DeskFileError with the file and the line.
 */
export function readTbx(text: string, file: string): Term[] {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const fail = (reason: string, line = parser.line): never => {
    throw new DeskFileError(`${file}:${line}: ${reason}`);
  };
  const found: Term[] = [];
  const path: string[] = [];
  let root = '';
  let concept: Concept | undefined;
  let isEnglish = false;
  let draft: Draft | undefined;
  // What the text at hand is for, and the text.
  let field: string | undefined;
  let content = '';

  parser.on('error', (error) => fail(`not XML: ${error.message.replace(/^[\d:]+\s*/u, '')}`));
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) fail('a list of terms may not declare entities');
  });
  parser.on('opentag', (tag) => {
    const { local } = tag;
    if (path.length === 0) root = local;
    path.push(local);
    if (CONCEPT.test(local)) concept = { line: parser.line, notes: [], terms: [] };
    else if (SECTION.test(local)) isEnglish = /^en(?:-|_|$)/iu.test(attribute(tag, 'lang'));
    else if (TERM_SECTION.test(local)) draft = { text: '', line: parser.line };
    const named = fieldOf(tag);
    if (named) [field, content] = [named, ''];
  });
  parser.on('text', (piece) => {
    content += piece;
  });
  parser.on('cdata', (piece) => {
    content += piece;
  });
  parser.on('closetag', (tag) => {
    const { local } = tag;
    path.pop();
    const value = content.replaceAll(/\s+/gu, ' ').trim();
    if (field !== undefined && fieldOf(tag) === field) {
      take(field, value);
      [field, content] = [undefined, ''];
    }
    if (TERM_SECTION.test(local)) {
      if (draft && isEnglish && concept) {
        if (draft.text === '') fail('a term without words', draft.line);
        concept.terms.push(draft);
      }
      draft = undefined;
    } else if (SECTION.test(local)) isEnglish = false;
    else if (CONCEPT.test(local)) {
      if (concept) found.push(...termsOf(concept, file));
      concept = undefined;
    }
  });

  function take(name: string, value: string): void {
    if (draft) {
      if (name === 'term') draft.text = value;
      else if (name === 'status') {
        const status = STATUS.get(value);
        if (!status) fail(`unknown administrative status '${value}'`);
        else draft.status = status;
      } else if (name === 'partOfSpeech') draft.pos = POS.get(value) ?? 'other';
    }
    if ((name === 'note' || name === 'definition') && concept && value && (isEnglish || !draft))
      concept.notes.push(value);
  }

  parser.write(text).close();
  if (root !== 'tbx' && root !== 'martif') fail(`expects TBX (a root 'tbx' or 'martif'), found '${root}'`, 1);
  return found;
}

/** What a term's element says: its own name in DCT, its type in DCA. */
function fieldOf(tag: SaxesTagNS): string | undefined {
  const { local } = tag;
  const name = /^(?:termNote|descrip|admin)$/u.test(local) ? attribute(tag, 'type') : local;
  if (name === 'administrativeStatus' || name === 'normativeAuthorization') return 'status';
  return /^(?:term|partOfSpeech|definition|note)$/u.test(name) ? name : undefined;
}

function attribute({ attributes }: SaxesTagNS, name: string): string {
  return Object.values(attributes).find(({ local }) => local === name)?.value ?? '';
}

/** A concept as one entry of the list. */
function termsOf({ terms, notes }: Concept, file: string): Term[] {
  const unmarked = terms.filter(({ status }) => status === undefined);
  const preferred =
    terms.find(({ status }) => status === 'preferred') ??
    unmarked[0] ??
    terms.find(({ status }) => status === 'admitted');
  const unwanted: Listed[] = terms
    .filter(({ status }) => status === 'deprecated')
    .map(({ text }) => ({ text, isForbidden: false }));
  const [first] = terms;
  if (!first) return [];
  const pos = (preferred ?? first).pos;
  const isName = pos === 'proper noun';
  return [
    {
      ...(preferred ? { preferred: preferred.text } : {}),
      admitted: terms
        .filter((term) => term !== preferred && term.status !== 'deprecated')
        .map(({ text }) => text),
      unwanted: preferred ? unwanted : unwanted.map((each) => ({ ...each, isForbidden: true })),
      ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
      isName,
      isCaseSensitive: false,
      isInflected: pos === 'noun' || pos === 'verb',
      ...(pos ? { pos } : {}),
      place: `${file}:${(preferred ?? first).line}`,
    },
  ];
}
