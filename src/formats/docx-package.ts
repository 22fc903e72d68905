import { InputError } from './copy.js';
import { decode } from './decode.js';
import { readXml } from './xml.js';
import { listZip, readZip } from './zip.js';

/** The parts of a Word document that hold text, in reading order. */
export interface DocxPackage {
  readonly parts: readonly DocxPart[];
  /** XML of the style sheet, if there is one. */
  readonly styles: string | undefined;
}

export interface DocxPart {
  readonly name: string;
  readonly role: 'body' | 'footnotes' | 'endnotes' | 'header' | 'footer';
  readonly xml: string;
}

/**
 * Opens a Word document and takes out what is text.
 * @throws InputError for a damaged archive, one that is no Word document, and one that is too large.
 */
export function openDocx(bytes: Uint8Array, maxSize?: number): DocxPackage {
  const names = new Set(listZip(bytes).map(({ name }) => name));
  const root = '_rels/.rels';
  if (!names.has(root) || !names.has('[Content_Types].xml')) throw new InputError(refusal(names));
  const main = relationsIn(readZip(bytes, new Set([root]), maxSize).get(root)!, '').find(
    ({ type }) => type === 'officeDocument',
  )?.target;
  if (main === undefined || !names.has(main) || !/document\d*\.xml$/u.test(main))
    throw new InputError(refusal(names));
  const rels = main.replace(/([^/]*)$/u, '_rels/$1.rels');
  const relations = names.has(rels)
    ? relationsIn(readZip(bytes, new Set([rels]), maxSize).get(rels)!, main.replace(/[^/]*$/u, ''))
    : [];
  const known = relations.filter(({ target }) => names.has(target));
  const targets = (type: string) =>
    [...new Set(known.filter((each) => each.type === type).map(({ target }) => target))].sort(byNumber);
  const [styles] = targets('styles');
  const order = [
    { role: 'body' as const, name: main },
    ...(['footnotes', 'endnotes', 'header', 'footer'] as const).flatMap((role) =>
      targets(role).map((name) => ({ role, name })),
    ),
  ];
  const wanted = new Set([...order.map(({ name }) => name), ...(styles ? [styles] : [])]);
  const contents = readZip(bytes, wanted, maxSize);
  const text = (name: string) => decode(contents.get(name)!);
  return {
    parts: order.map(({ role, name }) => ({ role, name, xml: text(name) })),
    styles: styles === undefined ? undefined : text(styles),
  };
}

interface Relation {
  /** The last word of its URI, which is the same in the strict and the transitional standard. */
  readonly type: string;
  /** Full name of the part. */
  readonly target: string;
}

function relationsIn(bytes: Uint8Array, folder: string): Relation[] {
  const relations: Relation[] = [];
  readXml(decode(bytes), {
    open({ name, attributes }) {
      const { Type = '', Target = '', TargetMode } = attributes;
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.push({ type: Type.replace(/^.*\//u, ''), target: resolvePart(Target, folder) });
    },
  });
  return relations;
}

function resolvePart(target: string, folder: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function refusal(names: ReadonlySet<string>): string {
  if (names.has('content.xml') && names.has('mimetype')) return 'an OpenDocument file: save it as .docx';
  return 'a zip archive, but not a Word document';
}
