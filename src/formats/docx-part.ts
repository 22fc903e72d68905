import type { BlockKind } from './copy.js';
import type { DocxPart } from './docx-package.js';
import type { StyleSays } from './docx-styles.js';
import type { MappedText } from './mapped-text.js';
import { readXml, type Tag } from './xml.js';

/** A run of a paragraph's text and where it stands in the part's XML. */
interface Piece {
  /** Offset in the paragraph's text. */
  readonly at: number;
  readonly length: number;
  readonly xml: number;
  readonly width: number;
}

export interface DocxParagraph {
  readonly text: string;
  readonly kind: BlockKind | 'title';
  readonly isCell: boolean;
  /** Number of the footnote or endnote that it stands in. */
  readonly note: number | undefined;
  readonly pieces: readonly Piece[];
}

/** The paragraphs of a part with all tracked changes accepted. Those of a text box come before the paragraph it is anchored in. */
export function readDocxPart(
  part: DocxPart,
  styleSays: (id: string | undefined) => StyleSays,
): DocxParagraph[] {
  const reader = new PartReader(part.role, styleSays);
  readXml(part.xml, {
    open: (tag) => reader.open(tag),
    close: (_name, qualified) => reader.close(qualified),
    text: (text) => reader.text(text),
  });
  return reader.paragraphs;
}

/** Deleted or moved away; instructions; what is shown in another form besides; a reading aid; Word's own notes of its changes. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'rt',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
]);

/** Elements that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    ptab: '\t',
    br: ' ',
    cr: ' ',
    noBreakHyphen: '\u2011',
    sym: '\uFFFC',
  }),
);

class Draft {
  text = '';
  style: string | undefined;
  outline: number | undefined;
  isList = false;
  /** The mark at its end was deleted, or moved: the next paragraph belongs to it. */
  runsOn = false;
  readonly pieces: Piece[] = [];

  constructor(readonly isCell: boolean) {}
}

class PartReader {
  readonly paragraphs: DocxParagraph[] = [];
  private readonly path: string[] = [];
  /** The prefix of WordprocessingML, which its root element has. Other vocabularies have elements of the same names. */
  private prefix: string | undefined;
  private readonly drafts: Draft[] = [];
  private carried: Draft | undefined;
  /** Depth of the outermost element that is passed over. */
  private skippedFrom = Infinity;
  private cells = 0;
  private isHidden = false;
  private note: number | undefined;
  private notes = 0;

  constructor(
    private readonly role: DocxPart['role'],
    private readonly styleSays: (id: string | undefined) => StyleSays,
  ) {}

  open({ name, qualified, attributes }: Tag): void {
    this.prefix ??= qualified.slice(0, -name.length);
    this.path.push(name);
    if (this.path.length >= this.skippedFrom) return;
    if (qualified === `${this.prefix}${name}`) this.openOwn(name, attributes);
    // Of two forms of one thing the first is for programs that know it; the other is for older ones.
    else if (name === 'Fallback') this.skippedFrom = this.path.length;
    else if (name === 'oMath') this.mark('\uFFFC');
  }

  close(qualified: string): void {
    const depth = this.path.length;
    const name = this.path.pop()!;
    if (depth === this.skippedFrom) this.skippedFrom = Infinity;
    else if (depth < this.skippedFrom && qualified === `${this.prefix}${name}`) this.closeOwn(name);
  }

  text(text: MappedText): void {
    const draft = this.drafts.at(-1);
    if (!draft || this.isHidden || this.path.length >= this.skippedFrom || this.path.at(-1) !== 't') return;
    text.forEach(0, text.text.length, (run, xml, width) => {
      // A line end inside a run is a blank to Word, and would be a paragraph here.
      const line = run.replaceAll(/[\r\n]/gu, ' ');
      draft.pieces.push({ at: draft.text.length, length: line.length, xml, width });
      draft.text += line;
    });
  }

  private openOwn(name: string, attributes: Readonly<Record<string, string>>): void {
    const draft = this.drafts.at(-1);
    const parent = this.path.at(-2);
    if (name === 'p') this.drafts.push(this.carried ?? new Draft(this.cells > 0));
    if (name === 'p') this.carried = undefined;
    else if (name === 'tc') this.cells++;
    else if (name === 'r') this.isHidden = false;
    else if (name === 'footnote' || name === 'endnote') this.openNote(attributes.type);
    else if (parent === 'rPr') this.runProperty(name, attributes.val);
    else if (parent === 'pPr' && draft) paragraphProperty(draft, name, attributes.val);
    else if (SKIPPED.has(name)) this.skippedFrom = this.path.length;
    else if (name === 'numPr' && draft) draft.isList = true;
    else if (CHARACTERS.has(name) && parent === 'r') this.mark(CHARACTERS.get(name)!);
  }

  private closeOwn(name: string): void {
    if (name === 'p') this.endParagraph();
    else if (name === 'tc') this.cells--;
    else if (name === 'r') this.isHidden = false;
  }

  /** Separator lines are notes of their own kind to Word. */
  private openNote(type: string | undefined): void {
    if (type !== undefined && type !== 'normal') this.skippedFrom = this.path.length;
    else this.note = ++this.notes;
  }

  private runProperty(name: string, value: string | undefined): void {
    const isOn = value === undefined || !/^(?:0|false|off)$/u.test(value);
    const isMark = this.path.at(-3) === 'pPr';
    if (isMark) {
      if ((name === 'del' || name === 'moveFrom') && this.drafts.length > 0)
        this.drafts.at(-1)!.runsOn = true;
    } else if (name === 'vanish' || name === 'webHidden') this.isHidden = isOn;
  }

  private mark(character: string): void {
    if (this.isHidden) return;
    const draft = this.drafts.at(-1);
    if (draft) draft.text += character;
  }

  private endParagraph(): void {
    const draft = this.drafts.pop()!;
    if (draft.runsOn) {
      draft.runsOn = false;
      this.carried = draft;
      return;
    }
    this.paragraphs.push({
      text: draft.text,
      kind: this.kindOf(draft),
      isCell: draft.isCell,
      note: this.note,
      pieces: draft.pieces,
    });
  }

  private kindOf({ style, outline, isList, isCell }: Draft): BlockKind | 'title' {
    const says = this.styleSays(style);
    // What stands on every page is no sentence of the story.
    if (this.role === 'header' || this.role === 'footer') return 'cell';
    if (says.kind) return says.kind;
    if (outline !== undefined && outline < 9) return outline === 0 ? 'title' : 'heading';
    if (isCell) return 'cell';
    return isList || says.isList ? 'list-item' : 'paragraph';
  }
}

function paragraphProperty(draft: Draft, name: string, value: string | undefined): void {
  if (name === 'pStyle') draft.style = value;
  else if (name === 'outlineLvl') draft.outline = Number(value);
  else if (name === 'numPr') draft.isList = true;
}
