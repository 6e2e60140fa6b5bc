/** Draws the square code of a report as a vector picture. */
import { encode } from 'uqr';

/** One bar for each run of dark modules in a row. */
const barsOf = (row: readonly boolean[], y: number): string => {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    const width = (end === -1 ? row.length : end) - x;
    return `M${x} ${y}h${width}v1h-${width}z`;
  }).join('');
};

/** The QR code of `text` as SVG: at least medium error correction, so that a stain does not spoil it. Black on nothing; the page leaves the quiet zone. */
export const squareCodeSvg = (text: string): string => {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  return `<svg viewBox="0 0 ${size} ${size}" xmlns="http://www.w3.org/2000/svg"><path d="${data.map(barsOf).join('')}"/></svg>`;
};
