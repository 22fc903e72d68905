import { findRelations, type Reading, type Relation, type Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';
import { adverbs } from './adverbs.js';
import { fits } from './conditions.js';
import { harm } from './harm.js';
import { modifiers } from './modifiers.js';
import { official } from './official.js';
import { partitives } from './partitives.js';
import { results } from './results.js';
import { subjects } from './subjects.js';
import { suggestion } from './suggestion.js';
import { type Clash, clashTable } from './table.js';

const table = clashTable({
  object: [official, results, harm],
  subject: [subjects],
  modifier: [modifiers],
  degree: [adverbs],
  of: [partitives],
});

export const oddCollocation = defineRule({
  id: 'odd-collocation',
  category: 'word-choice',
  mqm: 'style/unidiomatic',
  scope: 'paragraph',
  severity: 'minor',
  summary:
    'Words that English does not put together: a curfew is strengthened, a crime done, consequences eliminated.',
  check(reading, report) {
    let reported = -1;
    for (const relation of reading.facet(findRelations)) {
      if (relation.governor === reported) continue;
      const clash = clashOf(reading, relation);
      if (!clash) continue;
      reported = relation.governor;
      const last = (relation.particle ?? relation.governor) + 1;
      const fix = suggestion(reading, relation, clash);
      const noun = reading.tokens[relation.noun]!.text;
      const words = reading.slice(reading.span(relation.governor, last));
      report(reading.span(relation.governor, last), {
        message: `English does not put “${words}” with “${noun}”${clash.fix ? `; better: ${clash.fix}` : ''}.`,
        ...(fix ? { suggestions: [fix] } : {}),
        ...(clash.isLikely ? { unproven: true } : {}),
      });
    }
  },
});

function clashOf(reading: Reading, relation: Relation): Clash | undefined {
  const { tokens } = reading;
  const { kind, governor, particle, noun } = relation;
  const head = tokens[governor]!;
  // Names and headlines in capitals are not sentences whose words were chosen.
  if (
    kind !== 'object' &&
    /^\p{Lu}/u.test(head.text) &&
    head.index !== reading.sentences[head.sentence]!.first
  )
    return undefined;
  const { lemma, lower } = tokens[noun]!;
  for (const word of baseForms(head, kind)) {
    const key = particle === undefined ? word : `${word} ${tokens[particle]!.lower}`;
    const clash = table.find(kind, key, lower) ?? table.find(kind, key, lemma);
    if (clash && fits(reading, relation, clash.conditions)) return clash;
  }
  return undefined;
}

/** What a governor may be listed under. The tagger leaves a participle before a noun as it stands: “a strengthened guard”. */
function baseForms({ lower, lemma, pos }: Token, kind: Relation['kind']): string[] {
  if (kind === 'degree' || kind === 'modifier') return [lower];
  if (pos !== 'ADJ' || !lower.endsWith('ed')) return [lemma];
  return [lower.slice(0, -2), lower.slice(0, -1)];
}
