/**
 * Puts a paper's content into the page that stands in the window, over the engine's own protocol: no navigation, so that fonts once decoded
 * stay so, and no script, which this window does not run.
 */
import type { WebContents } from 'electron';
import type { PaperPage } from '../document';
import { html, render } from '../html';

const childOf = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null && key in value ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined);

const numberOf = (value: unknown): number => {
  if (typeof value === 'number' && value > 0) return value;
  throw new Error('the sheet of the paper is not there');
};

/** Replaces language, title and body. Rejects when the window is gone. */
export const layOnto = async ({ debugger: engine }: WebContents, { language, heading, html: content }: PaperPage): Promise<void> => {
  if (!engine.isAttached()) engine.attach('1.3');
  const send = async (method: string, params: Record<string, unknown>): Promise<unknown> => await engine.sendCommand(method, params);
  const root = numberOf(childOf(childOf(await send('DOM.getDocument', { depth: 0 }), 'root'), 'nodeId'));
  const find = async (selector: string): Promise<number> => numberOf(childOf(await send('DOM.querySelector', { nodeId: root, selector }), 'nodeId'));
  const [whole, title, body] = await Promise.all([find('html'), find('title'), find('body')]);
  await Promise.all([
    send('DOM.setAttributeValue', { nodeId: whole, name: 'lang', value: language }),
    send('DOM.setOuterHTML', { nodeId: title, outerHTML: render(html`<title>${heading}</title>`) }),
    send('DOM.setOuterHTML', { nodeId: body, outerHTML: `<body>${content}</body>` }),
  ]);
};
