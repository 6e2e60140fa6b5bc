import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src-main/print/escape';
import { html, render, styleSheet, svgImage, visibleText } from '../../../src-main/print/html';

/** Pieces that have broken pages before, among any other text. */
const hostile = fc.array(fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('<script>', '</p>', '</style>', '-->', '<!--', ']]>', '&lt;', '&#0;', '"', "'", '`', '=', '" onload="', 'javascript:', '\u202e', '\ud800', '\u0000', '\r\n', '<img src=x>'),
)).map((pieces) => pieces.join(''));

describe('HTML is made from text in one place', () => {
  it('no text can open or close an element, an attribute, an entity or a comment', () => {
    fc.assert(fc.property(hostile, (text) => {
      const page = render(html`<p title="${text}">${text}</p>`);
      const [, attribute = '', content = ''] = /^<p title="([^"]*)">([^]*)<\/p>$/.exec(page) ?? [];
      expect(page).toBe(`<p title="${attribute}">${content}</p>`);
      for (const part of [attribute, content]) expect(part.replace(/&(?:amp|lt|gt|quot|#39|#96);/g, '')).not.toMatch(/[<>&"'`]/);
    }), { numRuns: 500 });
  });

  it('a reader gets every ordinary word back unchanged', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z0-9 "'<>&`.,\u4e00-\u9fa5\u{20bb7}]{0,60}$/u), (text) => {
      expect(visibleText(html`<p>${text}</p>`).slice(1, -1)).toBe(text);
    }));
  });

  it('what cannot be printed, or would turn the reading direction, becomes a visible mark', () => {
    expect(escapeText('a\u0000b\u202ec\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd');
    expect(escapeText('two\r\nlines\rthree\tend')).toBe('two\nlines\nthree\tend');
  });

  it('pieces of HTML nest, null and false leave nothing, numbers are written', () => {
    const inner = html`<b>${'<x>'}</b>`;
    expect(render(html`<p>${inner}${[inner, inner]}${null}${false}${7}</p>`)).toBe('<p><b>&lt;x&gt;</b><b>&lt;x&gt;</b><b>&lt;x&gt;</b>7</p>');
  });

  it('a value in an attribute without quotes is a bug', () => {
    expect(() => html`<p title=${'x'}></p>`).toThrow('quotes');
  });

  it('neither styles nor pictures can end their element', () => {
    expect(render(styleSheet('a{content:"</style><script>"}'))).not.toContain('</style><script>');
    expect(render(svgImage('<svg><script>1</script></svg>', 'a "b"', 'code'))).toMatch(/^<img class="code" alt="a &quot;b&quot;" src="data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+">$/);
  });
});
