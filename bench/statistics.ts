/** The value below which the share of the values lies; the median when no share is given. */
export function quantile(values: readonly number[], share = 0.5): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;
}
