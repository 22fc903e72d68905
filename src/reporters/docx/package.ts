import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** 1 January 1980, the earliest a zip archive knows: the same input gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);
const CONTENT_TYPES = '[Content_Types].xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A Word document's parts, by name, in their order. */
export class Package {
  private constructor(private readonly files: Record<string, Uint8Array>) {}

  /** A file that the reader has accepted: it is whole, and not too large. */
  static open(bytes: Uint8Array): Package {
    return new Package(unzipSync(bytes));
  }

  static of(parts: Readonly<Record<string, string>>): Package {
    return new Package(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    );
  }

  text(name: string): string | undefined {
    const bytes = this.files[name];
    return bytes && strFromU8(bytes).replace(/^\uFEFF/u, '');
  }

  set(name: string, text: string): void {
    // Parts are written in UTF-8, whatever they were in.
    this.files[name] = strToU8(
      text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8)[^"']*/iu, '$1UTF-8'),
    );
  }

  bytes(): Uint8Array {
    const entries = Object.entries(this.files).map(([name, bytes]) => [
      name,
      [bytes, { mtime: NO_TIME, level: /\.(?:png|jpe?g|gif|emf)$/iu.test(name) ? 0 : 6 }],
    ]);
    return zipSync(Object.fromEntries(entries) as Zippable);
  }

  /** The name of the comments' part of `main`, which is made known to the document when there was none. */
  commentsPart(main: string, isStrict: boolean): string {
    const folder = main.replace(/[^/]*$/u, '');
    const relations = main.replace(/([^/]*)$/u, '_rels/$1.rels');
    const text = this.text(relations) ?? EMPTY_RELATIONS;
    const known = /<[^>]*\bType\s*=\s*["'][^"']*\/comments["'][^>]*>/u.exec(text)?.[0];
    const target = known && /\bTarget\s*=\s*["']([^"']*)/u.exec(known)?.[1];
    if (target !== undefined) return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    const name = this.files[`${folder}comments.xml`] ? 'backread-comments.xml' : 'comments.xml';
    const type = `${isStrict ? STRICT : TRANSITIONAL}/comments`;
    this.set(
      relations,
      withLast(
        text,
        'Relationships',
        (prefix) => `<${prefix}Relationship Id="rIdBackread" Type="${type}" Target="${name}"/>`,
      ),
    );
    this.set(
      CONTENT_TYPES,
      withLast(
        this.text(CONTENT_TYPES)!,
        'Types',
        (prefix) => `<${prefix}Override PartName="/${folder}${name}" ContentType="${COMMENTS_TYPE}"/>`,
      ),
    );
    return `${folder}${name}`;
  }
}

/** XML with one more element at the end of its root. */
export function withLast(text: string, root: string, make: (prefix: string) => string): string {
  const selfClosing = new RegExp(`<((?:[\\w.-]+:)?)${root}(\\s[^>]*?)?/>\\s*$`, 'u').exec(text);
  if (selfClosing) {
    const [tag, prefix = '', attributes = ''] = selfClosing;
    return `${text.slice(0, -tag.length)}<${prefix}${root}${attributes}>${make(prefix)}</${prefix}${root}>`;
  }
  return text.replace(
    new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`, 'u'),
    (end, prefix: string) => make(prefix) + end,
  );
}

/** The name of the part with the body. */
export function mainPart(file: Package): string {
  for (const [tag] of (file.text('_rels/.rels') ?? '').matchAll(
    /<[^<>]*\bType\s*=\s*["'][^"']*\/officeDocument["'][^<>]*>/gu,
  )) {
    const target = /\bTarget\s*=\s*["']([^"']*)/u.exec(tag)?.[1];
    if (target) return target.replace(/^\.?\//u, '');
  }
  return 'word/document.xml';
}
