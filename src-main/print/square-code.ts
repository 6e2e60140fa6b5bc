/** Draws the square code of a report as a vector picture. */
import { toSVG } from 'bwip-js/generic';

/** The QR code of `text` as SVG: medium error correction (the default), so that a stain does not spoil it. Black on nothing; the page leaves the quiet zone. */
export const squareCodeSvg = (text: string): string => toSVG({ bcid: 'qrcode', text, scale: 2 });
