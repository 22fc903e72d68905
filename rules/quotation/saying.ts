import type { Reading, Token } from '../../src/reading/index.js';

const VERBS = new Set(
  'say tell add note explain warn write ask reply stress emphasize emphasise comment admit recall conclude continue joke tweet state announce declare insist point complain believe claim argue report observe remark'.split(
    ' ',
  ),
);
/** Verbs that hang on a quotation and hardly stand in one's middle. */
const PLAIN = new Set(
  'say add note explain warn reply stress emphasize emphasise recall conclude comment admit joke tweet insist complain remark'.split(
    ' ',
  ),
);
const SUBJECT_PRONOUNS = new Set('he she they'.split(' '));

/** A verb of saying in a tense of narration: said, says, told. */
export function isSaying(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && VERBS.has(token.lemma) && !token.lower.endsWith('ing')
  );
}

/**
 * Length in tokens of an attribution that begins at `index`: `said Anna Holm`, `he said`, `the minister told`. 0 when none begins there.
 * Only such as hang on a quotation, not any clause with a verb of saying.
 */
export function attributionAt({ tokens }: Reading, index: number, before: number): number {
  const limit = Math.min(before, tokens.length);
  const head = tokens[index];
  if (!head || index >= limit) return 0;
  if (PLAIN.has(head.lemma) && /(?:ed|aid|says|old)$/u.test(head.lower)) {
    const next = tokens[index + 1];
    const isSubject =
      next !== undefined &&
      index + 1 < limit &&
      (/^\p{Lu}/u.test(next.text) ||
        SUBJECT_PRONOUNS.has(next.lower) ||
        /^(?:the|a|an|one|another|his|her|its|their)$/u.test(next.lower));
    return isSubject ? 2 : 0;
  }
  let at = index;
  if (SUBJECT_PRONOUNS.has(head.lower)) at++;
  else {
    if (head.lower === 'the') at++;
    while (
      at < limit &&
      at - index < 5 &&
      (/^\p{Lu}/u.test(tokens[at]!.text) || (head.lower === 'the' && tokens[at]!.pos === 'NOUN'))
    )
      at++;
  }
  const verb = tokens[at];
  if (at === index || at >= limit || !verb || !PLAIN.has(verb.lemma) || !/(?:ed|aid|says)$/u.test(verb.lower))
    return 0;
  return at - index + 1;
}
