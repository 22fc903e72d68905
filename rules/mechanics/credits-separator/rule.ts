import { defineRule } from '../../../src/rule.js';

const TASK =
  /^(?:reporting|writing|editing|additional|compiled|translation|graphics|photography|production)$/u;

export const creditsSeparator = defineRule({
  id: 'credits-separator',
  category: 'mechanics',
  mqm: 'linguistic conventions/punctuation',
  severity: 'minor',
  summary: 'Two credits of a sign-off run together: the semicolon between them is lost.',
  check(reading, report) {
    const { tokens } = reading;
    let inCredits = -1;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      if (!isCredit(reading.tokens, index)) continue;
      const before = tokens[index - 1];
      const isSame = inCredits === token.paragraph;
      inCredits = token.paragraph;
      if (
        !isSame ||
        before?.kind !== 'word' ||
        !/^\p{Lu}/u.test(before.text) ||
        /^(?:Additional|and)$/u.test(before.text)
      )
        continue;
      report(reading.span(index - 1, index + 1), {
        message: `The semicolon between two credits is missing before “${token.text}”.`,
        suggestions: [`${before.text}; ${token.text}`],
      });
    }
  },
});

/** Reporting by …, Additional reporting by …, Editing by … */
function isCredit(tokens: readonly { lower: string; text: string }[], index: number): boolean {
  const [token, next, third] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (!TASK.test(token.lower) || !/^\p{Lu}/u.test(token.text)) return false;
  return (
    next?.lower === 'by' ||
    (token.lower === 'additional' && third?.lower === 'by') ||
    (next?.lower === 'and' && TASK.test(third?.lower ?? ''))
  );
}
