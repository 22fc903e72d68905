import type { Review } from '../../desk/index.js';
import type { DocxOrigin } from '../../formats/index.js';
import { prosePlaces } from '../prose-places.js';
import type { Reporter } from '../reporter.js';
import { annotate, type Located } from './annotate.js';
import { freshDocument, type Paragraph } from './fresh.js';
import { type Remark, remarkOn } from './markup.js';
import { mainPart, Package } from './package.js';

/**
 * A Word document with comments and tracked changes. Of one story that came as a Word document it is that document, and nothing
 * else in it is touched; of anything else it is a new one, of several stories a new one with each on a page of its own.
 */
export const docx: Reporter = {
  name: 'docx',
  summary: 'a Word document: comments on the words, suggestions as tracked changes',
  isBinary: true,
  render(reviews, { quiet = false }) {
    const shown = reviews.filter(({ findings }) => !quiet || findings.length > 0);
    const [only] = shown;
    const origin = only?.copy.origin;
    return shown.length === 1 && origin ? sameDocument(only!, origin) : newDocument(shown);
  },
};

function sameDocument({ findings }: Review, origin: DocxOrigin): Uint8Array {
  const file = Package.open(origin.bytes);
  const document: Located = {
    file,
    main: mainPart(file),
    part: (name) => origin.part(name)!,
    locate: origin.locate,
  };
  return annotate(
    document,
    findings.map((finding) => remarkOn(finding, finding.start.offset, finding.end.offset)),
  );
}

function newDocument(reviews: readonly Review[]): Uint8Array {
  const paragraphs: Paragraph[] = [];
  const remarks: Remark[] = [];
  let length = 0;
  for (const [index, { copy, path, findings }] of reviews.entries()) {
    if (reviews.length > 1) {
      const text = path ?? '<stdin>';
      paragraphs.push({ kind: 'slug', text, start: length, isOnNewPage: index > 0 });
      length += text.length + 1;
    }
    for (const { kind, start, end } of copy.blocks)
      paragraphs.push({ kind, text: copy.prose.slice(start, end), start: length + start });
    const places = prosePlaces(copy);
    for (const finding of findings)
      remarks.push(
        remarkOn(
          finding,
          length + places.start(finding.start.offset),
          length + places.end(finding.end.offset),
        ),
      );
    length += copy.prose.length + 1;
  }
  return annotate(freshDocument(paragraphs), remarks);
}
