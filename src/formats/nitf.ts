import { type BlockKind, type Copy, CopyBuilder } from './copy.js';
import { Flow } from './flow.js';
import type { Format } from './format.js';
import type { MappedText, Sink } from './mapped-text.js';
import { parseStet } from './stet-comment.js';
import { readXml, type Tag } from './xml.js';

/** News Industry Text Format, the IPTC's XML for one story. */
export const nitf: Format = {
  name: 'nitf',
  summary: 'NITF: headline, byline, dateline, body, captions',
  extensions: ['.nitf'],
  read: readNitf,
};

function readNitf(source: string): Copy {
  const builder = new CopyBuilder('nitf', source);
  const prose = new NitfProse(builder, new Flow(builder, { dropRepeatedTitles: true }));
  readXml(source, {
    open: (tag) => prose.open(tag),
    close: () => prose.close(),
    text: (text) => prose.text(text),
    comment(raw, start) {
      for (const comment of parseStet(raw, start)) builder.comment(comment);
    },
  });
  prose.end();
  return builder.build();
}

/** The document's data and rights, and what describes media instead of being shown with them. */
const SKIPPED = new Set(
  (
    'head docdata pubdata revision-history rights distributor media-reference media-metadata media-object bibliography ' +
    'nitf-table-metadata custom-table copyrite story.date series'
  ).split(' '),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries({
    hl1: 'headline',
    hl2: 'heading',
    byline: 'byline',
    dateline: 'dateline',
    'media-caption': 'caption',
    caption: 'caption',
    'media-producer': 'byline',
    credit: 'byline',
    bq: 'quote',
    li: 'list-item',
    dt: 'list-item',
    dd: 'list-item',
    td: 'cell',
    th: 'cell',
    hl3: 'heading',
    hl4: 'heading',
  }),
);

const BLOCKS = new Set([
  ...KINDS.keys(),
  ...'nitf body body.head body.content body.end hedline note abstract block p table tr ul ol dl pre fn media tagline hr datasource byttl nitf-table'.split(
    ' ',
  ),
]);

interface Frame {
  readonly kind: BlockKind;
  readonly isBlock: boolean;
  readonly isSkipped: boolean;
}

/** Reads NITF element by element into a flow. */
export class NitfProse {
  private readonly frames: Frame[] = [{ kind: 'paragraph', isBlock: true, isSkipped: false }];

  constructor(
    readonly sink: Sink,
    private readonly flow: Flow,
  ) {}

  open({ name, start }: Tag): void {
    const parent = this.frames.at(-1)!;
    // A title beside the name (`byttl`) is the byline's.
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.flow.end();
    if (name === 'br' && !parent.isSkipped) this.flow.lineBreak(start);
    this.frames.push({
      kind: KINDS.get(name) ?? parent.kind,
      isBlock,
      isSkipped: parent.isSkipped || SKIPPED.has(name),
    });
  }

  close(): void {
    if (this.frames.pop()!.isBlock) this.flow.end();
  }

  text(text: MappedText): void {
    const { kind, isSkipped } = this.frames.at(-1)!;
    if (!isSkipped) this.flow.text(text, kind);
  }

  end(): void {
    this.flow.end();
  }
}
