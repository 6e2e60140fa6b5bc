/** The only place where HTML is made from text. A value in a template is escaped unless it was made here itself. */
import { escapeText } from './escape';
import { aroundApostrophes } from './fonts/apostrophe';

/** HTML that came out of this file; nothing else can make one. */
class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  static read(markup: Markup): string {
    return markup.#text;
  }
}

/** A piece of safe HTML. Made by `html`, `styleSheet` and `svgImage` only. */
export type Html = Markup;

/** What may stand in a template: text and numbers are escaped, pieces of HTML are kept, null and false leave nothing. */
export type HtmlValue = string | number | Html | readonly Html[] | null | false;

/** Nothing at all. */
export const nothing: Html = new Markup('');

const markupOf = (value: HtmlValue): string => {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return Markup.read(value);
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return escapeText(String(value));
  return value.map((piece) => Markup.read(piece)).join('');
};

/** A template whose values are escaped by default. A value outside quotes inside a tag is a bug and throws. */
export const html = (strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => {
  if (strings.raw.slice(0, -1).some((literal) => literal.endsWith('='))) throw new Error('a value in an attribute needs quotes');
  return new Markup(strings.raw.reduce((before, literal, index) => before + markupOf(values[index - 1] ?? null) + literal));
};

/** A style element. CSS of the program only; a `<` in it is written as its CSS escape, so that it cannot end the element. */
export const styleSheet = (css: string): Html => new Markup(`<style>${css.replaceAll('<', '\\3c ')}</style>`);

/** A drawing as an image of its own, where nothing in it can run or load. `label` is read out in place of the picture. */
export const svgImage = (svg: string, label: string, className: string): Html =>
  html`<img class="${className}" alt="${label}" src="data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}">`;

/** The same page with each apostrophe between Latin letters in an element of class `ap`, so that styles can give it a Latin font. Tags are left alone. */
export const markApostrophes = (markup: Html): Html =>
  new Markup(Markup.read(markup).replace(/<[^>]*>|[^<]+/g, (piece) => (piece.startsWith('<') ? piece : aroundApostrophes(piece).join('<span class="ap">\u2019</span>'))));

/** The finished text, for the printer and for tests. */
export const render = (markup: Html): string => Markup.read(markup);

const PLAIN: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#96;': '`' };

/** The words that a reader sees in the markup, tags and entities taken away: what fonts must cover. `only` keeps the content of these elements. */
export const visibleText = (markup: Html, only: readonly string[] | null = null): string => {
  const text = render(markup).replace(/<style>[^]*?<\/style>/g, '');
  const parts = only === null ? [text] : only.flatMap((name) => [...text.matchAll(new RegExp(`<${name}[ >][^]*?</${name}>`, 'g'))].map(([whole]) => whole));
  return parts.join(' ').replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39|#96);/g, (entity) => PLAIN[entity] ?? '');
};
