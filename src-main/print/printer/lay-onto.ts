/**
 * Puts a paper's content into the page that stands in the window, over the engine's own protocol: no navigation, so that fonts once decoded
 * stay so, and no script, which this window does not run.
 */
import type { WebContents } from 'electron';
import { z } from 'zod';
import type { PaperPage } from '../document';

/** A node as the engine lists it, down to the elements in the head. */
type Node = { readonly nodeId: number; readonly nodeName: string; readonly children?: readonly Node[] | undefined };
const Node: z.ZodType<Node> = z.object({ nodeId: z.number().positive(), nodeName: z.string(), children: z.lazy(() => z.array(Node)).optional() });
const Listed = z.object({ root: Node });

/** Document, language, head, title: its words are four below the document. */
const DEPTH = 4;

const inside = (node: Node, name: string): Node => {
  const found = node.children?.find(({ nodeName }) => nodeName === name);
  if (found === undefined) throw new Error('the sheet of the paper is not there');
  return found;
};

/** Replaces language, title and body. Rejects when the window is gone. */
export const layOnto = async ({ debugger: engine }: WebContents, { language, heading, html: content }: PaperPage): Promise<void> => {
  if (!engine.isAttached()) engine.attach('1.3');
  const send = async (method: string, params: Record<string, unknown>): Promise<unknown> => await engine.sendCommand(method, params);
  const whole = inside(Listed.parse(await send('DOM.getDocument', { depth: DEPTH })).root, 'HTML');
  const [title, body] = [inside(inside(inside(whole, 'HEAD'), 'TITLE'), '#text'), inside(whole, 'BODY')];
  await Promise.all([
    send('DOM.setAttributeValue', { nodeId: whole.nodeId, name: 'lang', value: language }),
    send('DOM.setNodeValue', { nodeId: title.nodeId, value: heading }),
    send('DOM.setOuterHTML', { nodeId: body.nodeId, outerHTML: `<body>${content}</body>` }),
  ]);
};
