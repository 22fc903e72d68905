import { DeskFileError, type Located, readYaml } from '../../src/house/located.js';
import { inflectLike } from '../../src/house/terms/inflect.js';
import type { Reading, Span } from '../../src/reading/index.js';
import { type Category, type Details, defineRule, type Report, type Rule } from '../../src/rule.js';
import { reportStrays } from '../inconsistency/habit.js';
import { type Definition, definitionsOf } from './definition.js';
import { type Found, Patterns } from './matcher.js';

/** MQM dimension of a desk's rule, by the category it chose. */
const MQM: Readonly<Record<Category, string>> = {
  contradiction: 'accuracy/mistranslation',
  quotation: 'linguistic conventions/punctuation',
  inconsistency: 'terminology/inconsistent use',
  garble: 'linguistic conventions/grammar',
  'word-choice': 'style/organization style',
  residue: 'accuracy/addition',
  repetition: 'style/redundant',
  reference: 'linguistic conventions/textual conventions',
  'number-date': 'locale conventions/number format',
  mechanics: 'style/organization style',
};

/**
 * The rules of a YAML file of the desk's, ready for a reviewer.
 * @param file its name, which stands in messages; without a folder and end it names a rule that has no id.
 * @throws DeskFileError with the file and the line.
 */
export function rulesFromYaml(text: string, file: string): Rule[] {
  const name = file.replace(/^.*[\\/]/u, '').replace(/\.\w+$/u, '');
  const rules = definitionsOf(readYaml(text, file), file, name).map(({ definition, lineOf }) =>
    toRule(definition, file, lineOf),
  );
  const twice = rules.find(({ id }, index) => rules.findIndex((each) => each.id === id) !== index);
  if (twice) throw new DeskFileError(`${file}: two rules are called '${twice.id}'`);
  return rules;
}

function toRule(definition: Definition, file: string, lineOf: Located['lineOf']): Rule {
  const { id, category, severity, message, link, examples } = definition;
  const { patterns, check } = compile(definition, (path) => `${file}:${lineOf(path)}`);
  return defineRule({
    id,
    category,
    mqm: MQM[category],
    severity,
    summary: definition.summary ?? message.replaceAll(/\{(?:text|fix|count|habit)\}/gu, '…'),
    url: link ?? '',
    page: pageOf(definition, file),
    examples,
    lexicons: [patterns.lexicon],
    check,
  });
}

type Check = (reading: Reading, report: Report) => void;
type Place = (path: readonly PropertyKey[]) => string;

function compile(rule: Definition, place: Place): { patterns: Patterns; check: Check } {
  switch (rule.kind) {
    case 'existence': {
      const patterns = new Patterns(rule.id, rule.patterns, (index) => place(['patterns', index]));
      return {
        patterns,
        check(reading, report) {
          for (const found of heard(rule, reading, patterns.find(reading)))
            report(found, details(rule, { text: reading.slice(found) }));
        },
      };
    }
    case 'substitution':
      return substitution(rule, place);
    case 'consistency':
      return consistency(rule, place);
    case 'occurrence':
      return occurrence(rule, place);
  }
}

type Kind<K extends Definition['kind']> = Extract<Definition, { kind: K }>;

function substitution(rule: Kind<'substitution'>, place: Place): { patterns: Patterns; check: Check } {
  const sources = Object.keys(rule.swap);
  const patterns = new Patterns(rule.id, sources, (index) => place(['swap', sources[index]!]));
  return {
    patterns,
    check(reading, report) {
      for (const found of heard(rule, reading, patterns.find(reading))) {
        const text = reading.slice(found);
        const source = sources[found.pattern]!;
        const fixes = rule.swap[source]!;
        const suggestions = fixes.flatMap((fix) => bent(text, source, fix, found.isLiteral) ?? []);
        report(found, {
          ...details(rule, { text, fix: suggestions[0] ?? fixes[0]! }),
          ...(suggestions.length > 0 ? { suggestions } : {}),
        });
      }
    },
  };
}

/** The fix with the capital of the words it replaces, bent as the one inflected word of the pattern is; undefined in doubt. */
function bent(text: string, source: string, fix: string, isLiteral: boolean): string | undefined {
  const lemma = /^\{([^/{}]+)\}$/u.exec(source)?.[1];
  if (!isLiteral && lemma === undefined) return undefined;
  const fixed =
    lemma === undefined
      ? fix
      : /^\p{Ll}+$/u.test(fix)
        ? inflectLike(text.toLowerCase(), lemma, fix)
        : undefined;
  if (fixed === undefined) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(text) && !source.startsWith('/')
    ? fixed[0]!.toUpperCase() + fixed.slice(1)
    : fixed;
}

function consistency(rule: Kind<'consistency'>, place: Place): { patterns: Patterns; check: Check } {
  const all = rule.either.flatMap((forms, group) => forms.map((form, index) => ({ group, index, form })));
  const patterns = new Patterns(
    rule.id,
    all.map(({ form }) => form),
    (at) => place(['either', all[at]!.group, all[at]!.index]),
  );
  return {
    patterns,
    check(reading, report) {
      const found = heard(rule, reading, patterns.find(reading));
      for (const [group, forms] of rule.either.entries()) {
        const uses = found
          .filter(({ pattern }) => all[pattern]!.group === group)
          .map(({ start, end, pattern }) => ({ start, end, form: all[pattern]!.form }));
        const isPlain = (form: string) => /^[\p{L}\p{N} '’-]+$/u.test(form);
        reportStrays(
          {
            uses: uses.map((use) => ({
              ...use,
              as: (habit: string) => (isPlain(habit) ? likeCase(habit, reading.slice(use)) : undefined),
            })),
            message: (stray, habit) => details(rule, { text: stray, habit, fix: habit }).message,
            ...(forms[0] ? { preferred: forms[0] } : {}),
          },
          (span, told) => report(span, { ...told, ...(rule.note ? { note: rule.note } : {}) }),
        );
      }
    },
  };
}

function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

function occurrence(rule: Kind<'occurrence'>, place: Place): { patterns: Patterns; check: Check } {
  const patterns = new Patterns(rule.id, rule.patterns, (index) => place(['patterns', index]));
  return {
    patterns,
    check(reading, report) {
      const found = heard(rule, reading, patterns.find(reading));
      let at = 0;
      let token = 0;
      for (const unit of unitsOf(reading, rule)) {
        const inside: Found[] = [];
        while (at < found.length && found[at]!.start < unit.end) inside.push(found[at++]!);
        const count = inside.length;
        if (rule.max !== undefined && count > rule.max)
          report(inside[rule.max]!, details(rule, { text: reading.slice(inside[rule.max]!), count }));
        if (rule.min !== undefined && count < rule.min) {
          const { tokens } = reading;
          while (
            token < tokens.length &&
            (tokens[token]!.start < unit.start || tokens[token]!.kind === 'punctuation')
          )
            token++;
          const first = tokens[token];
          if (first && first.end <= unit.end) report(first, details(rule, { text: first.text, count }));
        }
      }
    },
  };
}

function unitsOf(reading: Reading, { per, where }: Kind<'occurrence'>): readonly Span[] {
  if (per === 'sentence') return reading.sentences.filter(({ paragraph }) => isIn(reading, where, paragraph));
  const paragraphs = reading.paragraphs.filter(({ index }) => isIn(reading, where, index));
  if (per === 'paragraph') return paragraphs;
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function isIn(reading: Reading, where: Definition['where'], paragraph: number): boolean {
  if (where === 'all') return true;
  return (reading.paragraphs[paragraph]!.kind === 'headline') === (where === 'headline');
}

/** Those in the part of the story that the rule is about. */
function heard(rule: Definition, reading: Reading, found: readonly Found[]): Found[] {
  if (rule.where === 'all' && !rule.skipQuotes) return [...found];
  let index = 0;
  return found.filter(({ start }) => {
    while (index + 1 < reading.tokens.length && reading.tokens[index]!.end <= start) index++;
    const token = reading.tokens[index]!;
    return isIn(reading, rule.where, token.paragraph) && !(rule.skipQuotes && reading.isQuoted(index));
  });
}

/** The desk's message with what was found in it. */
function details({ message, note }: Definition, values: Record<string, string | number>): Details {
  const text = message.replaceAll(/\{(text|fix|count|habit)\}/gu, (whole, name: string) =>
    String(values[name] ?? whole),
  );
  return { message: text, ...(note ? { note } : {}) };
}

/** The page that --explain shows. */
function pageOf(rule: Definition, file: string): string {
  const list =
    rule.kind === 'substitution'
      ? Object.entries(rule.swap).map(([source, fixes]) => `- ${source}: ${fixes.join(', ')}`)
      : rule.kind === 'consistency'
        ? rule.either.map((forms) => `- ${forms.join(' or ')}`)
        : rule.patterns.map((pattern) => `- ${pattern}`);
  const bounds =
    rule.kind === 'occurrence'
      ? [
          `${[rule.min === undefined ? '' : `At least ${rule.min}`, rule.max === undefined ? '' : `at most ${rule.max}`].filter(Boolean).join(', ')} in a ${rule.per}.`,
          '',
        ]
      : [];
  return [
    `# ${rule.id}`,
    '',
    `A rule of the desk's own (${file}): ${rule.kind}, ${rule.severity}, ${rule.category}.`,
    '',
    rule.message,
    '',
    ...(rule.note ? [rule.note, ''] : []),
    ...bounds,
    ...list,
    '',
    ...(rule.link ? [`See ${rule.link}`, ''] : []),
    ...(rule.examples.length > 0 ? ['## Examples', '', '```text', ...rule.examples, '```', ''] : []),
  ].join('\n');
}
