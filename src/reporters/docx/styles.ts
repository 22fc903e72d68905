import type { BlockKind } from '../../formats/index.js';

/** The paragraph style of each kind of block. Names are Word's own where it has one, so that they look as the desk's template has them. */
export const STYLE_OF: Readonly<Record<BlockKind | 'slug', string>> = {
  headline: 'Title',
  heading: 'Heading2',
  byline: 'Byline',
  dateline: 'Dateline',
  paragraph: 'Normal',
  'list-item': 'ListParagraph',
  quote: 'Quote',
  caption: 'Caption',
  cell: 'Normal',
  cue: 'Normal',
  slug: 'Slug',
};

/** Sizes are half points, spaces twentieths of a point. */
export const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style(
    'Title',
    'Title',
    '<w:keepNext/><w:spacing w:before="120" w:after="240" w:line="240" w:lineRule="auto"/>',
    '<w:b/><w:sz w:val="36"/>',
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
    '<w:b/><w:sz w:val="26"/>',
  ),
  style('Byline', 'Byline', '', '<w:b/>'),
  style('Dateline', 'Dateline', '', '<w:caps/>'),
  style('ListParagraph', 'List Paragraph', '<w:ind w:left="360"/>', ''),
  style('Quote', 'Quote', '<w:ind w:left="567" w:right="567"/>', '<w:i/>'),
  style('Caption', 'caption', '', '<w:i/><w:sz w:val="18"/>'),
  style('Slug', 'Slug', '', '<w:color w:val="595959"/><w:sz w:val="18"/>'),
].join('');

function style(id: string, name: string, paragraph: string, run: string): string {
  const custom = ['Slug', 'Byline', 'Dateline'].includes(id) ? ' w:customStyle="1"' : '';
  return `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}
