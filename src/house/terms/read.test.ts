import { describe, expect, it } from 'vitest';
import { DeskFileError } from '../desk-file-error.js';
import { joinTerms, readTerms } from './read.js';

const brief = (text: string, file: string) =>
  readTerms(text, file).map(({ preferred, admitted, unwanted, note, isName, isInflected, pos, place }) => ({
    preferred,
    admitted,
    unwanted: unwanted.map((each) => each.text),
    note,
    isName,
    isInflected,
    pos,
    place,
  }));

const DCA = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
 <text><body>
  <conceptEntry id="c1">
   <descrip type="definition">a person who asks for asylum &amp; waits</descrip>
   <langSec xml:lang="de"><termSec><term>Asylbewerber</term></termSec></langSec>
   <langSec xml:lang="en-GB">
    <termSec><term>asylum seeker</term>
     <termNote type="partOfSpeech">noun</termNote>
     <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
    <termSec><term>asylum applicant</term>
     <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
    <termSec><term>illegal <hi>migrant</hi></term>
     <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
   </langSec>
  </conceptEntry>
  <conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>bogus refugee</term>
     <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote><note>offensive</note></termSec></langSec></conceptEntry>
 </body></text>
</tbx>`;

const DCT = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
 <text><body><conceptEntry id="c1"><langSec xml:lang="en">
  <termSec><term>Kyiv</term><min:partOfSpeech>properNoun</min:partOfSpeech>
   <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
  <termSec><term>Kiev</term>
   <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
 </langSec></conceptEntry></body></text></tbx>`;

const MARTIF = `<martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><langSet xml:lang="en">
  <ntig><termGrp><term>use</term><termNote type="partOfSpeech">verb</termNote></termGrp></ntig>
  <ntig><termGrp><term>utilise</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
</langSet></termEntry></body></text></martif>`;

describe('readTerms', () => {
  it('reads one list alike from YAML, JSON and CSV', () => {
    const yaml =
      '# names\n- term: Kyiv\n  variants: [Kiev, Kyyiv]\n  name: true\n  note: its own spelling\n- term: rogue state\n  forbidden: true\n';
    const json =
      '{"terms": [\n{"term": "Kyiv", "variants": ["Kiev", "Kyyiv"], "name": true, "note": "its own spelling"},\n{"term": "rogue state", "forbidden": true}\n]}';
    const csv =
      'term,variants,name,note,forbidden\nKyiv,Kiev; Kyyiv,yes,its own spelling,\nrogue state,,,,yes\n';
    const [fromYaml, fromJson, fromCsv] = [
      brief(yaml, 'a/t.yaml'),
      brief(json, 't.json'),
      brief(`\uFEFF${csv}`, 't.csv'),
    ];
    const plain = (terms: typeof fromYaml) => terms.map(({ place: _, ...rest }) => rest);
    expect(plain(fromJson)).toEqual(plain(fromYaml));
    expect(plain(fromCsv)).toEqual(plain(fromYaml));
    expect(fromYaml[0]).toMatchObject({ preferred: 'Kyiv', unwanted: ['Kiev', 'Kyyiv'], isName: true });
    expect(fromYaml[1]).toMatchObject({ preferred: undefined, unwanted: ['rogue state'] });
    expect([fromYaml, fromJson, fromCsv].map((list) => list.map(({ place }) => place))).toEqual([
      ['a/t.yaml:2', 'a/t.yaml:6'],
      ['t.json:2', 't.json:3'],
      ['t.csv:2', 't.csv:3'],
    ]);
  });

  it('reads TBX in the style DCA: English only, by status, with definition and note', () => {
    expect(brief(DCA, 't.tbx')).toEqual([
      {
        preferred: 'asylum seeker',
        admitted: ['asylum applicant'],
        unwanted: ['illegal migrant'],
        note: 'a person who asks for asylum & waits',
        isName: false,
        isInflected: true,
        pos: 'noun',
        place: 't.tbx:9',
      },
      expect.objectContaining({ preferred: undefined, unwanted: ['bogus refugee'], note: 'offensive' }),
    ]);
  });

  it('reads TBX in the style DCT, and of 2008', () => {
    expect(brief(DCT, 't.tbx')).toEqual([
      expect.objectContaining({ preferred: 'Kyiv', unwanted: ['Kiev'], isName: true }),
    ]);
    expect(brief(MARTIF, 't.xml')).toEqual([
      expect.objectContaining({ preferred: 'use', unwanted: ['utilise'], pos: 'verb', isInflected: true }),
    ]);
  });

  it.each([
    [
      't.yaml',
      '- term: x\n- {term: y, varients: [z]}',
      "t.yaml:2: unknown key 'varients'; did you mean 'variants'?",
    ],
    ['t.yaml', '- term: x\n- variants: [z]', "t.yaml:2: an entry needs a 'term'"],
    ['t.yaml', '- term: x\n  pos: nuon', "t.yaml:2: 'pos': expects one of noun, verb"],
    ['t.yaml', '- term: x\n- term: 5', "t.yaml:2: 'term': expects words"],
    ['t.yaml', '- term: x\n  variants: [x]', "t.yaml:1: 'x' is both the term and a variant"],
    ['t.yaml', '- x', 't.yaml:1: an entry of the list must be a mapping'],
    ['t.yaml', 'term: x', 't.yaml:1: expects a list of entries'],
    ['t.yaml', '- term: "x', 't.yaml:1: Missing closing "quote'],
    ['t.yaml', '- {term: x, forbidden: true, variants: [y]}', 't.yaml:1: a term that is forbidden itself'],
    ['t.json', '[\n{"term": "x"},\n{"term": "y", "name": "si"}]', "t.json:3: 'name': expects true or false"],
    ['t.json', '[\n{"term": "x"', 't.json:2: not JSON'],
    ['t.csv', 'term,name\nx,yes\ny,maybe\n', "t.csv:3: 'name': expects true or false"],
    ['t.csv', 'term,variants\nx,"y\nz\n', 't.csv:3: Quote Not Closed'],
    ['t.tbx', '<tbx>\n<oops</tbx>', 't.tbx:2: not XML'],
    [
      't.tbx',
      '<!DOCTYPE tbx [\n<!ENTITY a "b">]>\n<tbx/>',
      't.tbx:2: a list of terms may not declare entities',
    ],
    ['t.tbx', '<tbx>&a;</tbx>', 't.tbx:1: not XML: undefined entity'],
    ['t.tbx', '<html/>', "t.tbx:1: expects TBX (a root 'tbx' or 'martif'), found 'html'"],
    ['t.tbx', DCT.replace('deprecatedTerm-admn-sts', 'odd'), "t.tbx:7: unknown administrative status 'odd'"],
    ['t.docx', '', 't.docx: a list of terms ends in .yaml'],
  ])('%s %j costs one line', (file, text, message) => {
    expect(() => readTerms(text, file)).toThrow(DeskFileError);
    expect(() => readTerms(text, file)).toThrow(message);
  });

  it('refuses two entries that contradict one another, wherever they stand', () => {
    const a = readTerms('- {term: adviser, variants: [advisor]}', 'a.yaml');
    const b = readTerms('- term: fine\n- term: advisor', 'b.yaml');
    expect(() => joinTerms([a, b])).toThrow("b.yaml:2: 'advisor' is decided already, at a.yaml:1");
    expect(joinTerms([a, readTerms('- {term: adviser}', 'c.yaml')])).toHaveLength(2);
  });
});
