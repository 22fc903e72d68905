import { readXml } from '../../formats/xml.js';

/** A `w:t` element of a part: where it stands, and what is needed to cut its run in two. Offsets into the part's XML. */
export interface TextElement {
  /** Of the `<` of its opening tag. */
  readonly tag: number;
  /** Of its first character. */
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  /** The run's properties as XML, empty when it has none. */
  readonly properties: string;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
  /** Its run can be cut in two; when the text is written as CDATA it cannot. */
  readonly canCut: boolean;
  /** A tracked change can be made in it; in text that somebody else inserted it would be a change of a change. */
  readonly canChange: boolean;
}

/** A part's text elements in document order, and the prefix its WordprocessingML has. */
export interface Runs {
  readonly prefix: string;
  readonly namespace: string;
  readonly texts: readonly TextElement[];
}

/** Tracked changes inside these would be changes of changes. */
const INSERTED = new Set(['ins', 'moveTo']);

/** Reads where a part's text stands. @throws InputError for XML that is not well-formed. */
export function readRuns(xml: string): Runs {
  const texts: TextElement[] = [];
  const path: string[] = [];
  let prefix: string | undefined;
  let namespace = '';
  let paragraphs = 0;
  const open: number[] = [];
  let properties = '';
  let propertiesStart = -1;
  let isInserted = 0;
  readXml(xml, {
    open({ name, qualified, start }) {
      if (prefix === undefined) {
        prefix = qualified.slice(0, -name.length);
        namespace = namespaceOf(xml, start, prefix);
      }
      const parent = path.at(-1);
      if (propertiesStart >= 0 && parent === `${prefix}r`) {
        properties = xml.slice(propertiesStart, start).trim();
        propertiesStart = -1;
      }
      path.push(qualified);
      if (qualified === `${prefix}p`) open.push(++paragraphs);
      else if (qualified === `${prefix}r`) properties = '';
      else if (qualified === `${prefix}rPr` && parent === `${prefix}r`) propertiesStart = start;
      else if (INSERTED.has(name)) isInserted++;
      else if (qualified === `${prefix}t` && parent === `${prefix}r`) {
        const from = endOfTag(xml, start);
        if (xml[from - 2] === '/') return;
        const end = xml.indexOf(`</${qualified}`, from);
        const isPlain = !xml.slice(from, end).includes('<');
        texts.push({
          tag: start,
          start: from,
          end,
          properties,
          paragraph: open.at(-1) ?? 0,
          canCut: isPlain,
          canChange: isPlain && isInserted === 0,
        });
      }
    },
    close(name, qualified) {
      path.pop();
      if (qualified === `${prefix}p`) open.pop();
      else if (qualified === `${prefix}r`) propertiesStart = -1;
      if (INSERTED.has(name)) isInserted--;
    },
  });
  return { prefix: prefix ?? '', namespace, texts };
}

/** Behind the `>` of the tag that starts at `start`: an attribute's value may have one, too. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at++) {
    const character = xml[at]!;
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}

function namespaceOf(xml: string, start: number, prefix: string): string {
  const tag = xml.slice(start, endOfTag(xml, start));
  const name = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'u').exec(tag)?.[1] ?? '';
}
