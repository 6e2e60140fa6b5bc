/** Speaks with a window through Chromium's own inspector, over two pipes: no port is opened, and the program carries no test code. */
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const Message = z.object({
  id: z.number().optional(), method: z.string().optional(), sessionId: z.string().optional(),
  result: z.unknown().optional(), error: z.object({ message: z.string() }).optional(), params: z.unknown().optional(),
});
const Attached = z.object({ sessionId: z.string(), targetInfo: z.object({ type: z.string(), url: z.string() }) });
const Evaluated = z.object({ result: z.object({ value: z.unknown().optional() }), exceptionDetails: z.object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() }).optional() });

/** One page. `evaluate` runs an expression in the page, waits for its promise and checks the answer's shape. */
export type Page = {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly evaluate: <T>(expression: string, shape: z.ZodType<T>) => Promise<T>;
};

/** The program's inspector. `firstPage` is the first page whose address passes. */
export type Inspector = { readonly firstPage: (isIt: (url: string) => boolean) => Promise<Page>; readonly quit: () => Promise<void> };

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (why: Error) => void };

const ASK_AGAIN_MS = 10;

/** Joins the two ends that `--remote-debugging-pipe` opens. */
export const inspectorOn = (toProgram: Writable, fromProgram: Readable): Inspector => {
  const waiting = new Map<number, Waiting>();
  const pages: { readonly url: string; readonly sessionId: string }[] = [];
  let asked = 0;
  let rest = '';
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      toProgram.write(`${JSON.stringify({ id: asked, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
  const take = (text: string): void => {
    const message = Message.parse(JSON.parse(text));
    if (message.id !== undefined) {
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) one?.resolve(message.result);
      else one?.reject(new Error(message.error.message));
    } else if (message.method === 'Target.attachedToTarget') {
      const { sessionId, targetInfo } = Attached.parse(message.params);
      if (targetInfo.type === 'page') pages.push({ url: targetInfo.url, sessionId });
    }
  };
  fromProgram.setEncoding('utf8');
  fromProgram.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) take(part);
  });
  const gone = (): void => {
    for (const one of waiting.values()) one.reject(new Error('the program ended'));
    waiting.clear();
  };
  fromProgram.on('close', gone);
  toProgram.on('error', gone);

  const pageOf = (sessionId: string): Page => ({
    send: (method, params) => send(method, params, sessionId),
    evaluate: async (expression, shape) => {
      const { result, exceptionDetails } = Evaluated.parse(await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId));
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return shape.parse(result.value);
    },
  });
  const attaching = send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  return {
    firstPage: async (isIt) => {
      await attaching;
      for (;;) {
        for (const { sessionId } of pages) {
          const page = pageOf(sessionId);
          // A page that is just being made has no context yet.
          if (isIt(await page.evaluate('location.href', z.string()).catch(() => ''))) return page;
        }
        await new Promise((resolve) => { setTimeout(resolve, ASK_AGAIN_MS); });
      }
    },
    quit: async () => {
      await send('Browser.close').catch(() => null);
    },
  };
};
