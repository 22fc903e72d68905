import type { Token } from '../../../src/reading/index.js';
import { defineRule } from '../../../src/rule.js';

const COMPOUND =
  /^(.+)[-‑](backed|led|run|funded|controlled|allied|aligned|sponsored|owned|held|occupied|based|linked|supported|armed|trained|financed|friendly|affiliated|dominated|appointed|imposed|brokered|organi[sz]ed)$/u;

export const stackedModifiers = defineRule({
  id: 'stacked-modifiers',
  category: 'garble',
  mqm: 'linguistic conventions/grammar',
  severity: 'major',
  summary: 'Two "X-backed" modifiers in a row: two noun phrases have been fused into one.',
  check(reading, report) {
    const { tokens } = reading;
    for (let index = 1; index < tokens.length; index++) {
      const [first, second] = [tokens[index - 1]!, tokens[index]!];
      if (!hasHyphen(second) || !hasHyphen(first)) continue;
      const before = COMPOUND.exec(first.lower);
      const behind = COMPOUND.exec(second.lower);
      if (!before || !behind || before[2] !== behind[2] || first.sentence !== second.sentence) continue;
      const next = tokens[index + 1];
      const last = next && next.sentence === second.sentence && next.pos === 'NOUN' ? index + 2 : index + 1;
      report(reading.span(index - 1, last), {
        message: `“${first.text} ${second.text}” stacks two modifiers of one kind; two parties have probably been run together.`,
      });
    }
  },
});

function hasHyphen({ lower }: Token): boolean {
  return lower.includes('-') || lower.includes('‑');
}
