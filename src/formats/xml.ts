import { SaxesParser } from 'saxes';
import { InputError } from './copy.js';
import { MAX_DEPTH } from './limits.js';
import { MappedText } from './mapped-text.js';

/** An opening tag. Names without their namespace prefix. */
export interface Tag {
  readonly name: string;
  /** The name as written, with its prefix. */
  readonly qualified: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Source offset of its `<`. */
  readonly start: number;
}

/** What is told of a document, in its order. Offsets are the source's. */
export interface XmlHandler {
  open?(tag: Tag): void;
  close?(name: string, qualified: string): void;
  /** Character data, entities resolved. `isCdata`: it came as a CDATA section. */
  text?(text: MappedText, isCdata: boolean): void;
  comment?(raw: string, start: number): void;
}

/**
 * Reads XML from start to end. Nothing is built, nothing loaded: external entities do not exist, and a document that declares
 * entities of its own is refused.
 * @throws InputError for text that is not well-formed, with line and column, and for elements nested too deep.
 */
export function readXml(source: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  // Where the construct that is being read begins.
  let mark = 0;
  parser.on('error', (error) => {
    throw new InputError(`XML not well-formed: ${sayError(error.message)}`);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/u.test(doctype))
      throw new InputError('XML with entity declarations of its own: they are not read, for safety');
    mark = parser.position;
  });
  parser.on('xmldecl', () => {
    mark = parser.position;
  });
  parser.on('processinginstruction', () => {
    mark = parser.position;
  });
  parser.on('text', () => {
    const end = parser.position - 1;
    if (depth > 0) handler.text?.(xmlText(source, mark, end), false);
    mark = end;
  });
  parser.on('cdata', () => {
    const end = parser.position;
    handler.text?.(MappedText.plain(source, mark + '<![CDATA['.length, end - ']]>'.length), true);
    mark = end;
  });
  parser.on('comment', () => {
    // Told at `--`, before the `>`.
    const end = parser.position + 1;
    handler.comment?.(source.slice(mark, end), mark);
    mark = end;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw new InputError(`XML elements nested more than ${MAX_DEPTH} deep`);
    handler.open?.({
      name: localName(name),
      qualified: name,
      attributes: byLocalName(attributes as Record<string, string>),
      start: mark,
    });
    mark = parser.position;
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close?.(localName(name), name);
    mark = parser.position;
  });
  for (const [name, character] of Object.entries(COMMON_ENTITIES)) parser.ENTITIES[name] = character;
  parser.write(source).close();
}

/** Entities of HTML that agencies write although no declaration comes with the document. */
const COMMON_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  cent: '¢',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  eacute: 'é',
  egrave: 'è',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  ntilde: 'ñ',
};

const PREDEFINED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...COMMON_ENTITIES,
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  }),
);

const UNIT = /&(?:#x(?<hex>[0-9a-fA-F]+)|#(?<decimal>\d+)|(?<name>[^;&]+));|\r\n?|[^&\r]+|[^]/gu;

/** Character data as it stands in the source, entities resolved, line ends made one. It is well-formed: the parser has seen it. */
export function xmlText(source: string, start: number, end: number): MappedText {
  const raw = source.slice(start, end);
  const mapped = new MappedText();
  for (const { 0: unit, index, groups } of raw.matchAll(UNIT)) {
    const { hex, decimal, name } = groups!;
    let text = unit[0] === '\r' ? '\n' : unit;
    if (hex) text = String.fromCodePoint(Number.parseInt(hex, 16));
    else if (decimal) text = String.fromCodePoint(Number.parseInt(decimal, 10));
    else if (name) text = PREDEFINED.get(name) ?? unit;
    mapped.add(text, start + index, unit.length);
  }
  return mapped;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function byLocalName(attributes: Record<string, string>): Record<string, string> {
  const entries = Object.entries(attributes).map(([name, value]) => [localName(name), value] as const);
  return Object.fromEntries(entries);
}

/** saxes says `12:34: text.` */
function sayError(message: string): string {
  const [, line, column, what] = /^(\d+):(\d+): (.*?)\.?$/su.exec(message) ?? [];
  return what === undefined ? message : `${what.slice(0, 120)} (line ${line}, column ${Number(column) + 1})`;
}
