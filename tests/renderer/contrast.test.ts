/** The colours of the screen can be read, in light and in dark: WCAG contrast of every pair that occurs. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../src-renderer/styles/tokens.css'), 'utf8');
const pairs = new Map([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((match) => [match[1] ?? '', { light: match[2] ?? '', dark: match[3] ?? '' }]));

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number => 0.2126 * channel(hex.slice(1, 3)) + 0.7152 * channel(hex.slice(3, 5)) + 0.0722 * channel(hex.slice(5, 7));
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};
const grounds = ['paper', 'surface', 'sunken', 'accent-soft'];
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'cold-soft', 'hot-soft', 'alarm-soft']], ['ink-2', [...grounds, 'hot-soft']], ['ink-3', grounds],
  ['accent', ['paper', 'surface', 'sunken']], ['accent-ink', ['accent']], ['alarm', ['paper', 'surface', 'sunken', 'alarm-soft']], ['hot', ['paper', 'surface', 'hot-soft']], ['cold', ['paper', 'surface', 'cold-soft']],
];

describe.each(['light', 'dark'] as const)('colours in %s', (theme) => {
  it.each(texts.flatMap(([text, on]) => on.map((ground) => [text, ground] as const)))('%s is readable on %s (4.5 : 1)', (text, ground) => {
    expect(contrast(pairs.get(text)?.[theme] ?? '', pairs.get(ground)?.[theme] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['paper', 'surface'])('borders of controls and the focus ring are visible on %s (3 : 1)', (ground) => {
    for (const border of ['line-strong', 'accent']) expect(contrast(pairs.get(border)?.[theme] ?? '', pairs.get(ground)?.[theme] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
