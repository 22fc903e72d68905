import { findQuantities, type Quantity, type Reading } from '../../../src/reading/index.js';
import { defineRule, type Report } from '../../../src/rule.js';
import { kindOf, spanOf } from '../amounts.js';

export const magnitude = defineRule({
  id: 'magnitude',
  category: 'number-date',
  mqm: 'locale conventions/number format',
  severity: 'major',
  summary: 'Decimal comma, thousands point, or million for billion: the figure is another one in English.',
  check(reading, report) {
    const quantities = reading.facet(findQuantities);
    const thousands = thousandsByKind(quantities);
    for (const quantity of quantities) checkSeparators(reading, quantity, thousands, report);
    checkScales(reading, quantities, report);
    checkMixedUnits(reading, quantities, report);
  },
});

function checkSeparators(
  reading: Reading,
  quantity: Quantity,
  thousands: ReadonlyMap<string, ReadonlySet<number>>,
  report: Report,
): void {
  const { figure, oddity, numeral } = quantity;
  if (!figure || quantity.form === 'score') return;
  const { start } = reading.tokens[numeral.first]!;
  const span = { start, end: start + figure.length };
  const isAmount = quantity.percent || quantity.currency || quantity.unit || quantity.scale;
  if (oddity === 'decimal-comma' && isAmount)
    report(span, {
      message: `“${figure}” has the decimal comma of another language.`,
      suggestions: [figure.replace(',', '.')],
      severity: 'minor',
    });
  else if (oddity === 'point-groups')
    report(span, {
      message: `“${figure}” parts its thousands with points.`,
      suggestions: [figure.replaceAll('.', ',')],
      severity: 'minor',
    });
  else if (
    /^[1-9]\d{0,2}\.\d{3}$/u.test(figure) &&
    !quantity.scale &&
    !quantity.percent &&
    !quantity.times &&
    isThousands(quantity, thousands)
  )
    report(span, {
      message: `“${figure}” reads as a decimal in English; thousands seem to be meant.`,
      suggestions: [figure.replace('.', ',')],
    });
}

/** People come whole; a measure is in thousands where the story's other measures of the kind are. */
function isThousands(quantity: Quantity, thousands: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const kind = kindOf(quantity);
  if (kind === undefined) return false;
  if (
    /^noun (?:person|people|man|woman|child|soldier|worker|student|house|home|vehicle|car|case|job|patient|victim|company|building|resident|visitor|tourist)$/u.test(
      kind,
    )
  )
    return true;
  for (const low of thousands.get(kind) ?? [])
    if (low / (quantity.low * 1000) < 5 && low / (quantity.low * 1000) > 0.2) return true;
  return false;
}

/** The amounts of a thousand and more that are written out, by kind. */
function thousandsByKind(quantities: readonly Quantity[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const quantity of quantities) {
    const kind = quantity.low >= 1000 && !quantity.scale ? kindOf(quantity) : undefined;
    if (kind === undefined) continue;
    const known = found.get(kind);
    if (known) known.add(quantity.low);
    else found.set(kind, new Set([quantity.low]));
  }
  return found;
}

/** "$110 million" where the same sum is "$110 billion" elsewhere. */
function checkScales(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  const seen = new Map<string, Quantity>();
  for (const quantity of quantities) {
    const { figure, scale, form, currency, noun } = quantity;
    if (!figure || !/^(?:million|billion|trillion)$/u.test(scale) || form !== 'number' || quantity.low < 1)
      continue;
    if (figure.replaceAll(/\D/gu, '').length < 3 || (!currency && !noun)) continue;
    const key = `${kindOf(quantity)} ${figure}`;
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, quantity);
    else if (earlier.scale !== scale)
      report(spanOf(quantity), {
        message: `“${reading.slice(quantity)}” is “${reading.slice(earlier)}” elsewhere: million or billion?`,
        related: [{ ...spanOf(earlier), message: 'The other figure' }],
      });
  }
}

/** "10% 8 minutes": Japanese tenths, hundredths and thousandths of a rate, taken for per cent, minutes and money. */
function checkMixedUnits(reading: Reading, quantities: readonly Quantity[], report: Report): void {
  for (const [index, minutes] of quantities.entries()) {
    const percent = quantities[index - 1];
    if (minutes.unit?.id !== 'minute' || !percent?.percent || percent.sentence !== minutes.sentence) continue;
    const between = reading.tokens.slice(percent.last, minutes.first).map(({ text }) => text);
    if (between.length > 1 || (between.length === 1 && !/^(?:,|and)$/u.test(between[0]!))) continue;
    report(
      { start: percent.start, end: minutes.end },
      {
        message: `“${reading.text.slice(percent.start, minutes.end)}” is no figure: a rate in the source’s own units, .300 and the like.`,
      },
    );
  }
}
