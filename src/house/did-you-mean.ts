import leven from 'leven';

/** "; did you mean 'x'?" with the nearest of the known names, or nothing when none is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = [...known].sort(
    (a, b) => leven(a, name) - leven(b, name) || (a < b ? -1 : a > b ? 1 : 0),
  )[0];
  return nearest !== undefined && leven(nearest, name) <= Math.max(2, name.length / 3)
    ? `; did you mean '${nearest}'?`
    : '';
}
