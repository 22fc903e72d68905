import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCopies, readCopy } from '../src/formats/index.js';
import { createReviewer, InputError, NoCopyError } from '../src/index.js';
import { makeDocx, paragraph } from './formats/docx.js';

const reviewer = createReviewer();

/** Where repeated words are found in a fixture: name of the article, position, place, the source there. */
function repeats(file: string, fields?: string[]): string[] {
  const bytes = readFileSync(`test/formats/${file}`);
  return reviewer.reviewAll(bytes, { path: file, fields }).flatMap(({ path, copy, findings }) =>
    findings
      .filter(({ rule }) => rule === 'repeated-words')
      .map(({ start, end, place }) => {
        const source = copy.source.slice(start.offset, end.offset).replaceAll(/\s+/gu, ' ');
        const lines = copy.source.split('\n');
        expect(lines[start.line - 1]!.slice(start.column - 1)[0]).toBe(copy.source[start.offset]);
        return `${path === file ? '' : path!.replace(file, '')} ${start.line}:${start.column} ${place ?? ''} ${source}`;
      }),
  );
}

/** Kinds and texts of blocks. */
function blocks(input: string | Uint8Array, options: Parameters<typeof readCopy>[1] = {}): string[] {
  const { prose, blocks } = readCopy(input, options);
  return blocks.map(({ kind, start, end }) => `${kind}: ${prose.slice(start, end)}`);
}

describe('a fixture of each format', () => {
  it.each<[string, string[] | undefined, string[]]>([
    [
      'story.html',
      undefined,
      [' 11:9  the <em>the', ' 14:58  the the', ' 15:28  for for', ' 16:36  the the', ' 17:35  the the'],
    ],
    [
      'story.nitf',
      undefined,
      [' 7:38  the the', ' 14:63  the the', ' 18:33  for for', ' 19:22  the the', ' 21:40  the the'],
    ],
    [
      'message.newsml.xml',
      undefined,
      [
        '#urn:newsml:example.org:1 7:36  the the',
        '#urn:newsml:example.org:1 14:49  the the',
        '#urn:newsml:example.org:2 21:31  the the',
        '#urn:newsml:example.org:3 25:64  the the',
        '#urn:newsml:example.org:3 28:76  the the',
      ],
    ],
    [
      'item.ninjs.json',
      undefined,
      [
        ' 5:33 headline the the',
        ' 8:66 body_xhtml the <b>the',
        ' 10:91 associations.photo.description_text the the',
      ],
    ],
    [
      'items.ninjs2.json',
      undefined,
      [
        '#urn:example:3 8:52 headlines the the',
        '#urn:example:3 15:50 bodies the the',
        '#urn:example:3 23:68 associations.0.descriptions the the',
        '#urn:example:5 31:75 bodies the the',
      ],
    ],
    [
      'talk.srt',
      undefined,
      [' 4:4 00:00:01,000 the 2 00:00:03,600 --> 00:00:05,000 the', ' 12:13 00:01:02,500 for for'],
    ],
    ['talk.vtt', undefined, [' 10:34 00:01.000 the 00:03.600 --> 00:05.000 <c.loud>the']],
    ['feed.json', ['title', 'body'], ['#17 7:58 body the the', '#18 12:47 body the the']],
    [
      'feed.ndjson',
      ['content.paras'],
      ['#https://example.org/a 1:84 content.paras the the', '#2 2:41 content.paras the the'],
    ],
    ['feed.csv', ['title', 'body'], ['#ferry 3:12 row 2, body the the', '#2 4:29 row 3, body the the']],
    [
      'libreoffice.docx',
      undefined,
      [' 1:18  the the', ' 3:37  the the', ' 4:6  the the', ' 6:4 table the the'],
    ],
  ])('%s has its findings at the right lines and columns', (file, fields, expected) => {
    expect(repeats(file, fields)).toEqual(expected);
  });

  it('names blocks as a desk does', () => {
    expect(blocks(readFileSync('test/formats/story.html')).map((block) => block.split(':')[0])).toEqual([
      'headline',
      'byline',
      'paragraph',
      'caption',
      'quote',
      'list-item',
      'cell',
      'cell',
      'paragraph',
      'paragraph',
    ]);
    expect(blocks(readFileSync('test/formats/story.nitf')).slice(0, 5)).toEqual([
      'headline: Ferry returns to the the point',
      'heading: Council finds the money',
      'byline: By Ann Lowe',
      'byline: Staff writer',
      'dateline: ALDER POINT,',
    ]);
  });
});

describe('Word documents', () => {
  it('read as if all tracked changes were accepted; hidden text, field codes and fallbacks are left out', () => {
    const docx = makeDocx(
      [
        paragraph('A title', '<w:pStyle w:val="Heading1"/>'),
        '<w:p><w:r><w:t>Boats </w:t></w:r><w:del><w:r><w:delText>sank</w:delText><w:t>no</w:t></w:r></w:del>',
        '<w:ins><w:r><w:t>sail &amp; row</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>',
        '<w:r><w:tab/><w:t>on</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>',
        '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>',
        paragraph('paragraph.'),
        '<w:p><w:r><w:t>Out.</w:t></w:r><mc:AlternateContent><mc:Choice><w:txbxContent>',
        paragraph('In a box.'),
        '</w:txbxContent></mc:Choice><mc:Fallback>',
        paragraph('In a box.'),
        '</mc:Fallback></mc:AlternateContent></w:p>',
        `<w:tbl><w:tr><w:tc>${paragraph('Cell')}</w:tc></w:tr></w:tbl>`,
        paragraph('An item', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      ].join(''),
      {
        footnotes: `<w:footnotes><w:footnote w:type="separator">${paragraph('---')}</w:footnote><w:footnote w:id="1">${paragraph('A note.')}</w:footnote></w:footnotes>`,
        header1: `<w:hdr>${paragraph('Draft')}</w:hdr>`,
      },
    );
    expect(blocks(docx)).toEqual([
      'headline: A title',
      'paragraph: Boats sail & row\ton',
      'paragraph: One paragraph.',
      'paragraph: In a box.',
      'paragraph: Out.',
      'cell: Cell',
      'list-item: An item',
      'paragraph: A note.',
      'cell: Draft',
    ]);
    const copy = readCopy(docx);
    expect(copy.place!(copy.source.indexOf('A note'))).toBe('footnote 1');
    expect(copy.place!(copy.source.indexOf('Draft'))).toBe('header');
  });

  it('lead from characters to the XML that they stand in, part by part', () => {
    const { source, origin } = readCopy(
      makeDocx(
        '<w:p><w:r><w:t>A &lt;b&gt; c</w:t></w:r><w:r><w:t>de</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>f</w:t></w:r></w:p>',
        {
          footnotes: `<w:footnotes><w:footnote w:id="2">${paragraph('Note')}</w:footnote></w:footnotes>`,
        },
      ),
    );
    expect(source).toBe('A <b> cde\tf\nNote');
    const xml = (from: number, to: number) =>
      origin!.locate(from, to).map(({ part, start, end }) => origin!.part(part)!.slice(start, end));
    expect(xml(0, 9)).toEqual(['A &lt;b&gt; c', 'de']);
    expect(xml(2, 4)).toEqual(['&lt;b']);
    expect(xml(8, 14)).toEqual(['e', 'f', 'No']);
    expect(origin!.locate(12, 13)[0]!.part).toBe('word/footnotes.xml');
  });
});

describe('the format', () => {
  it.each<[string, string, string | undefined]>([
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nHello.', 'vtt', undefined],
    ['1\n00:00:01,000 --> 00:00:02,000\nHello.', 'srt', 'a.txt'],
    ['<!-- x -->\n<!doctype html><p>Hello.', 'html', 'a.txt'],
    ['<?xml version="1.0"?><!-- a --><nitf><body><p>Hello.</p></body></nitf>', 'nitf', 'a.xml'],
    ['<p>Hello.', 'html', undefined],
    ['<p>Hello.</p>', 'markdown', 'a.md'],
    ['[Editor’s note] Hello.', 'text', undefined],
  ])('of %j is %s', (source, format, path) => {
    const [copy] = readCopies(source, { path });
    expect(copy?.format ?? 'none').toBe(format);
  });

  it('is what --from says', () => {
    expect(readCopy('<html>x', { from: 'text' }).format).toBe('text');
    expect(() => readCopy('x', { from: 'word' })).toThrow(/unknown format 'word' \(known: text, markdown,/u);
  });

  it('is none for data in which no copy can be told', () => {
    expect(() => readCopy('{"name": "a package"}', { path: 'package.json' })).toThrow(NoCopyError);
    expect(() => readCopy('<project/>', { path: 'pom.xml' })).toThrow(NoCopyError);
    expect(() => readCopy('a,b\n1,2', { path: 'a.csv' })).toThrow(NoCopyError);
    expect(() => readCopy('{"a": "b"}', { path: 'a.json', fields: ['body'] })).toThrow("no field 'body'");
    expect(() => readCopy('a,b\n1,2', { path: 'a.csv', fields: ['body'] })).toThrow('(there are: a, b)');
  });
});

describe('encodings', () => {
  const html = (charset: string) => `<html><meta charset="${charset}"><p>caf\u00e9`;
  const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);

  it('are those that the document declares', () => {
    expect(blocks(latin1(html('iso-8859-1')))).toEqual(['paragraph: café']);
    expect(blocks(utf16('\ufeffcafé'))).toEqual(['paragraph: café']);
    const xml =
      '<?xml version="1.0" encoding="windows-1252"?><nitf><body><p>\u0093café\u0094</p></body></nitf>';
    expect(blocks(latin1(xml))).toEqual(['paragraph: “café”']);
    expect(blocks(utf16('<?xml version="1.0"?><nitf><body><p>café</p></body></nitf>'))).toEqual([
      'paragraph: café',
    ]);
  });

  it('that are wrongly declared are refused with a line, and can be overruled', () => {
    const utf8 = new TextEncoder().encode(html('iso-8859-1'));
    expect(() => readCopy(utf8)).toThrow("the <meta> tag says 'iso-8859-1', but the text is UTF-8");
    expect(blocks(utf8, { encoding: 'utf-8' })).toEqual(['paragraph: café']);
    expect(() => readCopy(latin1(html('utf-8')))).toThrow(
      /not UTF-8 text: invalid byte at byte 34; the <meta>/u,
    );
    expect(() => readCopy(latin1(html('klingon')))).toThrow("unknown character encoding 'klingon'");
  });
});

/** Characters that markup writes otherwise, and some that it does not. */
const prose = fc
  .array(
    fc.constantFrom(
      'a',
      'Zed',
      ' ',
      '&',
      '<',
      '>',
      '"',
      "'",
      'é',
      '😀',
      '\\',
      ';',
      'amp;',
      'lt',
      '#38;',
      ',',
      '—',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => `x${parts.join('')}y`.replaceAll(/ +/gu, ' '));

/** Formats as functions that write paragraphs, each paragraph in several spellings. */
const writers: Record<
  string,
  { write(texts: string[]): string; from: string; fields?: string[]; decode(raw: string): string }
> = {
  html: {
    write: (texts) =>
      `<div>${texts.map((text, index) => `<p>${escaped(text, index)}</p>\r\n`).join('')}</div>`,
    from: 'html',
    decode: unescaped,
  },
  nitf: {
    write: (texts) =>
      `<nitf><body>${texts.map((text, index) => `<p>${escaped(text, index)}</p>\n`).join('')}</body></nitf>`,
    from: 'nitf',
    decode: unescaped,
  },
  json: {
    write: (texts) => JSON.stringify({ a: 1, body: texts }).replaceAll('é', '\\u00e9'),
    from: 'json',
    fields: ['body'],
    decode: (raw) => JSON.parse(`"${raw}"`),
  },
  csv: {
    write: (texts) => `body,n\n${texts.map((text) => `"${text.replaceAll('"', '""')}",1`).join('\r\n')}`,
    from: 'csv',
    fields: ['body'],
    decode: (raw) => raw.replaceAll('""', '"'),
  },
};

function escaped(text: string, way: number): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return [...text]
    .map((character) => {
      if (/[&<>]/u.test(character))
        return way % 2 ? named[character] : `&#x${character.codePointAt(0)!.toString(16)};`;
      return /["é😀]/u.test(character) && way % 3 ? `&#${character.codePointAt(0)};` : character;
    })
    .join('');
}

function unescaped(raw: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  // In one pass: what comes of a reference is no part of another one.
  return raw.replaceAll(/&(?:#(x?)([\da-f]+)|(\w+));/gu, (_, hex, digits, name) =>
    name ? named[name]! : String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
  );
}

describe('every stretch of a block', () => {
  it.each(Object.keys(writers))('leads back to the same characters of its source: %s', (name) => {
    const { write, from, fields, decode } = writers[name]!;
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 6 }), (texts) => {
        const source = write(texts);
        const read: string[] = [];
        for (const copy of readCopies(source, { from, fields })) {
          for (const { start, end } of copy.blocks) {
            read.push(copy.prose.slice(start, end));
            for (let at = start; at < end; at += 3) {
              const to = Math.min(at + 4, end);
              if (/^[\udc00-\udfff]|[\ud800-\udbff]$/u.test(copy.prose.slice(at, to))) continue;
              const raw = copy.source.slice(copy.toSource(at), copy.toSource(to, 'end'));
              expect(decode(raw)).toBe(copy.prose.slice(at, to));
            }
          }
        }
        expect(read).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });

  it('leads back through HTML inside JSON', () => {
    const html = '<p>“Boats &amp; <b>\n the</b> \\ the" sea”</p>';
    const source = JSON.stringify([{ body: html }]);
    const copy = readCopy(source, { from: 'json', fields: ['body'] });
    expect(copy.prose).toBe('“Boats & the \\ the" sea”');
    const at = copy.prose.indexOf('& the \\ the"');
    expect(copy.source.slice(copy.toSource(at), copy.toSource(at + 12, 'end'))).toBe(
      String.raw`&amp; <b>\n the</b> \\ the\"`,
    );
  });
});

describe('damaged text', () => {
  it.each<[string, string, RegExp]>([
    ['nitf', '<nitf><body><p>Cut', /^XML not well-formed: .+ \(line 1, column \d+\)$/u],
    ['nitf', '<nitf>&who;</nitf>', /^XML not well-formed: undefined entity/u],
    ['nitf', '<!DOCTYPE nitf [<!ENTITY a "b">]><nitf>&a;</nitf>', /entity declarations of its own/u],
    ['json', '[{"body": "Cut', /^not JSON: a string without its end \(line 1, column 11\)$/u],
    ['json', '[{"body": "x"}, ]', /^not JSON: a bracket out of place \(line 1, column 17\)$/u],
    ['json', '', /^not JSON: it is empty/u],
    ['csv', 'body\n"never closed', /^not CSV: a quotation mark that is never closed \(line 2\)$/u],
    ['srt', 'no times', /^no subtitle in it/u],
    ['docx', 'text', /from its bytes/u],
  ])('%s %j', (from, source, message) => {
    let error: unknown;
    try {
      readCopies(source, { from, fields: ['body'] });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });
});
