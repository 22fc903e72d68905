/** A line of a plot: points of size and time, both above 0. */
export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [720, 420, 60, 40, 70];
const COLOURS = ['#b3261e', '#2b5f8a', '#5b7f3a', '#8a6d2b'];

/** Curves as SVG on two logarithmic scales: time that grows with size is a line that rises as the grid's squares do. */
export function curves(list: readonly Curve[]): string {
  const all = list.flatMap(({ points }) => points);
  const [x, columns] = scale(
    all.map(([size]) => size),
    LEFT,
    WIDTH - 20,
  );
  const [y, rows] = scale(
    all.map(([, time]) => time),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...columns.map(
      (tick) =>
        `<path d="M${x(tick)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#d5d9de"/><text x="${x(tick)}" y="${HEIGHT - 16}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    ...rows.map(
      (tick) =>
        `<path d="M${LEFT} ${y(tick)}H${WIDTH - 20}" stroke="#d5d9de"/><text x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${tick} s</text>`,
    ),
  ];
  const lines = list.map(({ name, points }, index) => {
    const colour = COLOURS[index % COLOURS.length]!;
    const path = points.map(([size, time], at) => `${at === 0 ? 'M' : 'L'}${x(size)} ${y(time)}`).join('');
    const dots = points.map(
      ([size, time]) => `<circle cx="${x(size)}" cy="${y(time)}" r="3" fill="${colour}"/>`,
    );
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}<text x="${LEFT + index * 215}" y="54" fill="${colour}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/><text x="8" y="24" font-weight="bold">Time against size (both logarithmic)</text>${grid.join('')}${lines.join('')}</svg>\n`;
}

/** A logarithmic scale from one end to the other, and its ticks at powers of ten. */
function scale(values: readonly number[], from: number, to: number): [(value: number) => number, number[]] {
  const [low, high] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const place = (value: number) =>
    Math.round(from + ((to - from) * (Math.log10(value) - low)) / Math.max(high - low, 1));
  return [place, Array.from({ length: high - low + 1 }, (_, index) => Number(`1e${low + index}`))];
}
