import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { started } from './started.ts';
import { asText, clickActions, keyActions, size, type Tab } from './tab.ts';

/** Firefox by WebDriver BiDi, which it speaks itself: https://w3c.github.io/webdriver-bidi */
export async function firefoxTab(executable: string): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'reader-firefox-'));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = await started(executable, options, /WebDriver BiDi listening on (ws:\S+)/);
  const send = await connect(`${firefox.found}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context;
  await send('browsingContext.setViewport', { context, viewport: size });
  const open = (url: string) => send<void>('browsingContext.navigate', { context, url, wait: 'complete' });
  return {
    // Firefox gives a navigation up while another that the page has begun still ends.
    open: (url) =>
      open(url).catch((error: Error) => {
        if (!error.message.includes('NS_BINDING_ABORTED')) throw error;
        return open(url);
      }),
    async evaluate(expression) {
      const { result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
        expression: asText(expression),
        target: { context },
        awaitPromise: true,
      });
      if (!result) throw new Error(exceptionDetails?.text);
      return JSON.parse(result.value);
    },
    click: (x, y) => send('input.performActions', { context, actions: clickActions(x, y) }),
    press: (key) => send('input.performActions', { context, actions: keyActions(key) }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    async close() {
      await firefox.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Evaluated {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

interface Answer {
  id: number;
  type: string;
  message: string;
  result: never;
}

/** How a command is sent and answered. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(data);
    waiting.get(answer.id)?.(answer);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  return async function send<Result>(method: string, params: object): Promise<Result> {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    waiting.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  };
}
