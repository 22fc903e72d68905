/** One kind of markup: how it looks from the token on at which it starts (sticky), and what an editor calls it. */
export interface Pattern {
  readonly starts: string;
  readonly pattern: RegExp;
  readonly name: string;
  /** What to put in its place, when that is safe. */
  readonly repair?: (found: string) => string | undefined;
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: '’',
    copy: '©',
    euro: '€',
    gt: '>',
    hellip: '…',
    laquo: '“',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    nbsp: ' ',
    ndash: '–',
    quot: '"',
    raquo: '”',
    rdquo: '”',
    rsquo: '’',
  }),
);

function ofEntity(found: string): string | undefined {
  const name = found.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES.get(name);
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code < 0x10000 ? String.fromCharCode(code) : undefined;
}

const TAG =
  'a|abbr|article|aside|b|blockquote|body|br|caption|center|cite|code|dd|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|ol|p|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|u|ul|video';

/** Tried in order at every token that begins with one of `starts`. All are bounded, so time stays linear. */
export const patterns: readonly Pattern[] = [
  {
    starts: '&',
    pattern: /&(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8});/iuy,
    name: 'an HTML entity',
    repair: ofEntity,
  },
  {
    starts: '<',
    pattern: /<(?:unk|s|\/s|pad|eos|bos|sep|mask|cls|extra_id_\d+|2[a-z]{2})>/iuy,
    name: "a translator's token",
  },
  {
    starts: '<',
    pattern: new RegExp(String.raw`<\/?(?:${TAG})(?:\s[^<>]{0,300})?\/?>`, 'iuy'),
    name: 'an HTML tag',
  },
  { starts: '<', pattern: /<!--[^<>]{0,300}-->|<!\[CDATA\[/uy, name: 'HTML' },
  { starts: '<', pattern: /<\|[a-z_]{2,30}\|>/uy, name: "a language model's token" },
  { starts: '{', pattern: /\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}/uy, name: 'a placeholder' },
  {
    starts: '{',
    pattern: /\{[^{}|\n]{0,60}(?:\|[^{}|\n]{0,60}){1,12}\}/uy,
    name: 'a choice of words left in braces',
  },
  {
    starts: '{',
    pattern: /\{(?:\d{1,3}|[a-z_]{1,20}\d{0,3}|[A-Z_]{1,20}\d{0,3})\}/uy,
    name: 'a placeholder',
  },
  { starts: '[', pattern: /\[\[[^\][\n]{1,120}\]\]/uy, name: 'a wiki link' },
  {
    starts: '[',
    pattern: /!?\[[^\][\n]{1,200}\]\((?:https?:|www\.|\/|#)[^()\s]{0,200}\)/uy,
    name: 'a Markdown link',
  },
  {
    starts: '[',
    pattern:
      /\[\/?(?:b|i|u|s|url|img|quote|size|color|font|center|caption|gallery|embed|youtube|video)(?:=[^\][\n]{0,120}| [a-z]+=[^\][\n]{0,200})?\]/iuy,
    name: 'a forum or page code',
  },
  {
    starts: '[',
    pattern:
      /\[(?:(?:INSERT|YOUR|ADD|ENTER)\s[^\][\n]{1,50}|[Ii]nsert\s[^\][\n]{1,50}|(?:NAME|PERSON|LOCATION|ORGANI[SZ]ATION|ORG|LOC|PER|DATE|TITLE|CITY|COUNTRY|COMPANY|AUTHOR|SOURCE|NUMBER|NUM|PLACE|ENTITY|MASK|UNK|URL|LINK|BLANK|REDACTED|TK|TBD|TODO)(?:[ _-]?(?:NAME|HERE))?(?:[ _-]?\d{1,3})?)\]/uy,
    name: 'a placeholder',
  },
  { starts: '%', pattern: /%(?:s|d|\d\$[sd]|[A-Z][A-Z_]{2,20}%)(?![\p{L}\p{Nd}])/uy, name: 'a placeholder' },
  {
    starts: '$',
    pattern: /\$(?:\{[^{}\n]{1,40}\}|(?:TERM|NUM|NAME|TAG|VAR|ENT)_?\d{0,3}\b)/uy,
    name: 'a placeholder',
  },
  { starts: '_', pattern: /__[\p{L}\p{Nd}][^_\n]{0,80}__|_{4,}/uy, name: 'Markdown or a placeholder' },
  {
    starts: '*',
    pattern: /\*\*\*?[^*\s][^*\n]{0,200}\*?\*\*/uy,
    name: 'Markdown',
    repair: (found) => found.replaceAll('*', ''),
  },
  {
    starts: '*',
    pattern: /\*[\p{L}“"][^*\n]{0,80}[\p{L}.!?”"]\*(?![\p{L}*])/uy,
    name: 'Markdown',
    repair: (found) => found.slice(1, -1),
  },
  { starts: '*', pattern: /\*\*+/uy, name: 'Markdown' },
  { starts: '#', pattern: /##+[\p{L}]{1,12}|#{2,}/uy, name: 'a heading mark or a piece of a split word' },
  { starts: '@', pattern: /@-@|@@/uy, name: 'the mark of a split word' },
  { starts: '▁', pattern: /▁+/uy, name: 'the mark of a split word' },
  { starts: '⁇', pattern: /⁇/uy, name: 'the mark of an unknown word' },
  { starts: '`', pattern: /`{1,3}[^`\n]{0,80}`{1,3}|```/uy, name: 'Markdown code' },
  { starts: '=', pattern: /={2,6}\s?[^=\n]{1,80}\s?={2,6}|={3,}/uy, name: 'a wiki heading' },
  { starts: "'", pattern: /'{3}[^'\n]{1,80}'{3}/uy, name: 'wiki bold type' },
  { starts: '~', pattern: /~~[^~\n]{0,80}~~|~{3,}/uy, name: 'Markdown' },
  { starts: '|', pattern: /\|[\s:|-]*-{3,}[\s:|-]*\|/uy, name: 'a table rule' },
  {
    starts: '\\',
    pattern: /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[nrt"'](?![\p{L}]))/uy,
    name: 'an escape sequence',
  },
];
