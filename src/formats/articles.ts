import { type BlockKind, type Copy, CopyBuilder } from './copy.js';
import { Flow } from './flow.js';
import { writeEmbeddedHtml } from './html.js';
import { refuseProse } from './limits.js';
import type { MappedText } from './mapped-text.js';
import { looksLikeHtml, writePlain } from './plain.js';

/** A field's text and what it is to a desk. */
export interface FieldText {
  readonly text: MappedText;
  readonly kind: BlockKind;
  /** The field as the user knows it, for reports. */
  readonly label: string;
  /** Known by the format; not given: the text shows it. */
  readonly isHtml?: boolean;
}

/** An article of a file with many. */
export interface Article {
  /** Its own name in the file: an id, a URL, or its number. */
  readonly name: string;
  readonly fields: readonly FieldText[];
}

/** What a field called so holds. */
export function kindOfField(name: string): BlockKind {
  const last = name.split('.').at(-1)!.toLowerCase();
  if (/^(?:head(?:line)?s?|hed|title)$/u.test(last)) return 'headline';
  if (/^(?:sub(?:head(?:ing|line)?|title)|kicker|deck|dek|strap(?:line)?)$/u.test(last)) return 'heading';
  if (/^(?:by(?:line)?|authors?)$/u.test(last)) return 'byline';
  if (last === 'dateline') return 'dateline';
  return /caption$/u.test(last) ? 'caption' : 'paragraph';
}

/** Keys under which an article's own name may stand, the best first. */
export const NAME_KEYS = ['id', '_id', 'guid', 'uri', 'url', 'link', 'slug'] as const;

/** Copies of articles; one alone in its file keeps the file's name. Names that come twice get their number behind them. */
export function copiesOf(
  format: string,
  source: string,
  articles: readonly Article[],
  isAlone: boolean,
): Copy[] {
  const seen = new Set<string>();
  return articles.flatMap(({ name, fields }, index) => {
    const unique = seen.has(name) ? `${name}#${index + 1}` : name;
    seen.add(unique);
    const copy = copyOf(format, source, fields);
    return copy ? [isAlone ? copy : { ...copy, path: unique }] : [];
  });
}

function copyOf(format: string, source: string, fields: readonly FieldText[]): Copy | undefined {
  const builder = new CopyBuilder(format, source);
  const flow = new Flow(builder, { dropRepeatedTitles: true });
  for (const { text, kind, isHtml } of fields) {
    if (isHtml ?? (kind === 'paragraph' && looksLikeHtml(text.text))) {
      // One flow for all fields, so that a headline said twice is read once.
      writeEmbeddedHtml(text, builder, (sink) => flow.into(sink));
    } else {
      // Said before anything is made of it: that would cost many times its size.
      refuseProse(text.text.length);
      writePlain(text, flow, kind);
    }
  }
  flow.end();
  if (builder.isEmpty) return undefined;
  const places = fields.map(({ text, label }) => ({
    start: text.toSource(0),
    end: text.toSource(text.text.length),
    label,
  }));
  return {
    ...builder.build(),
    place: (offset) => places.find(({ start, end }) => offset >= start && offset <= end)?.label,
  };
}
