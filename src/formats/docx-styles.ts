import type { BlockKind } from './copy.js';
import { readXml } from './xml.js';

interface Style {
  name: string;
  basedOn: string | undefined;
  outline: number | undefined;
  isList: boolean;
}

/** Longer chains of styles than this do not come of a person's work, but a ring would. */
const LONGEST_CHAIN = 20;

/** What a paragraph style says of the paragraph. */
export interface StyleSays {
  readonly kind: BlockKind | 'title' | undefined;
  readonly isList: boolean;
}

/** Reads the style sheet of a Word document. The answer tells by a style's id what its name, or that of one it is based on, means to a desk. */
export function readStyles(xml: string | undefined): (id: string | undefined) => StyleSays {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  if (xml !== undefined)
    readXml(xml, {
      open({ name, attributes }) {
        if (name === 'style') {
          style = { name: '', basedOn: undefined, outline: undefined, isList: false };
          styles.set(attributes.styleId ?? '', style);
        } else if (style && name === 'name') style.name ||= attributes.val ?? '';
        else if (style && name === 'basedOn') style.basedOn = attributes.val;
        else if (style && name === 'outlineLvl') style.outline = Number(attributes.val);
        else if (style && name === 'numPr') style.isList = true;
      },
      close(name) {
        if (name === 'style') style = undefined;
      },
    });
  return (id) => say(styles, id);
}

function say(styles: ReadonlyMap<string, Style>, id: string | undefined): StyleSays {
  let isList = false;
  let at = id;
  for (let step = 0; step < LONGEST_CHAIN && at !== undefined; step++) {
    const style = styles.get(at);
    // A document without its style sheet still has the ids, which are the English names run together.
    const kind = kindOfName(style?.name ?? at.replace(/(\d)/u, ' $1'));
    isList ||= style?.isList ?? /^list/iu.test(at);
    if (kind) return { kind, isList };
    if (style?.outline !== undefined && style.outline < 9)
      return { kind: style.outline === 0 ? 'title' : 'heading', isList };
    at = style?.basedOn;
  }
  return { kind: undefined, isList };
}

/** Names of built-in styles are English in the file whatever the language of the program. */
function kindOfName(name: string): BlockKind | 'title' | undefined {
  const lower = name.toLowerCase().trim();
  if (/^(?:title|headline|heading ?1)$/u.test(lower)) return 'title';
  if (/^(?:heading ?\d|subtitle|subheading|subhead|standfirst|kicker)$/u.test(lower)) return 'heading';
  if (/^(?:byline|author)$/u.test(lower)) return 'byline';
  if (lower === 'dateline') return 'dateline';
  if (/\bcaption\b/u.test(lower)) return 'caption';
  return /\bquot(?:e|ation)s?\b|^block text$/u.test(lower) ? 'quote' : undefined;
}
