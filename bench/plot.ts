const [WIDTH, LABEL, ROW] = [720, 170, 34];

/** A plot of throughput as SVG: bars on a logarithmic scale, the first tool's in another colour. */
export function plot(rows: readonly { readonly name: string; readonly speed: number }[]): string {
  const speeds = rows.map(({ speed }) => speed);
  const [from, to] = [
    10 ** Math.floor(Math.log10(Math.min(...speeds))),
    10 ** Math.ceil(Math.log10(Math.max(...speeds))),
  ];
  const x = (speed: number) =>
    LABEL + ((WIDTH - LABEL - 70) * Math.log10(speed / from)) / Math.log10(to / from);
  const height = ROW * rows.length + 60;
  const bars = rows.map(({ name, speed }, row) => {
    const y = 34 + row * ROW;
    const fill = row === 0 ? '#b3261e' : '#8a929b';
    return [
      `<text x="${LABEL - 8}" y="${y + 15}" text-anchor="end">${name}</text>`,
      `<rect x="${LABEL}" y="${y}" width="${Math.max(1, x(speed) - LABEL).toFixed(1)}" height="20" fill="${fill}"/>`,
      `<text x="${(x(speed) + 6).toFixed(1)}" y="${y + 15}">${speed.toFixed(3)}</text>`,
    ].join('');
  });
  const ticks: string[] = [];
  for (let tick = from; tick <= to * 1.001; tick *= 10)
    ticks.push(
      `<path d="M${x(tick).toFixed(1)} 28V${height - 26}" stroke="#d5d9de"/><text x="${x(tick).toFixed(1)}" y="${height - 10}" text-anchor="middle">${Number(tick.toPrecision(1))}</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/><text x="8" y="18" font-weight="bold">Million characters per second of processor time (logarithmic)</text>${ticks.join('')}${bars.join('')}</svg>\n`;
}
