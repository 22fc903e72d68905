import type { BlockKind, DocxRange } from '../../formats/index.js';
import { lastAtOrBefore } from '../../formats/last-at-or-before.js';
import type { Located } from './annotate.js';
import { Package } from './package.js';
import { plain } from './splice.js';
import { STYLE_OF, STYLES } from './styles.js';

const MAIN = 'word/document.xml';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph to be written. */
export interface Paragraph {
  readonly kind: BlockKind | 'slug';
  readonly text: string;
  /** Offset of its first character in the text that remarks count in. */
  readonly start: number;
  /** It begins a story that is not the first. */
  readonly isOnNewPage?: boolean;
}

/** A new document of paragraphs: a run each, styles, nothing else. `paragraphs` in the order of their offsets. */
export function freshDocument(paragraphs: readonly Paragraph[]): Located {
  const pieces = [`${XML}<w:document xmlns:w="${W}"><w:body>`];
  let length = pieces[0]!.length;
  const write = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const contents: number[] = [];
  for (const { kind, text, isOnNewPage } of paragraphs) {
    const style = `<w:pStyle w:val="${STYLE_OF[kind]}"/>`;
    write(
      `<w:p><w:pPr>${style}${isOnNewPage ? '<w:pageBreakBefore/>' : ''}</w:pPr><w:r><w:t xml:space="preserve">`,
    );
    contents.push(length);
    write(`${characters(text)}</w:t></w:r></w:p>`);
  }
  if (paragraphs.length === 0) write('<w:p/>');
  write(
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>',
  );
  const document = pieces.join('');
  const file = Package.of({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    [MAIN]: document,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${XML}<w:styles xmlns:w="${W}">${STYLES}</w:styles>`,
  });
  return {
    file,
    main: MAIN,
    part: () => document,
    locate(start, end) {
      const ranges: DocxRange[] = [];
      for (
        let at = Math.max(
          lastAtOrBefore(paragraphs.length, (index) => paragraphs[index]!.start, start),
          0,
        );
        at < paragraphs.length;
        at++
      ) {
        const { text, start: first } = paragraphs[at]!;
        if (first >= end) break;
        const from = Math.max(start - first, 0);
        const to = Math.min(end - first, text.length);
        if (from >= to) continue;
        const xmlStart = contents[at]! + characters(text.slice(0, from)).length;
        ranges.push({ part: MAIN, start: xmlStart, end: xmlStart + characters(text.slice(from, to)).length });
      }
      return ranges;
    },
  };
}

/** A paragraph's characters, one for one: the offsets of the story stay those of the paragraph. */
function characters(text: string): string {
  return plain(text.replaceAll(/[\t\n\r]/gu, ' '));
}
