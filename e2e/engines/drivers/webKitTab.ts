import { started } from './started.ts';
import { asText, clickActions, keyActions, size, type Tab } from './tab.ts';

/** WebKitGTK on a screen of its own, by WebDriver's classic protocol: https://www.w3.org/TR/webdriver2 */
export async function webKitTab(miniBrowser: string): Promise<Tab> {
  // Before the number it may say that others, which start at the same time, have the first screens.
  const screen = await started('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], /^(\d+)\n/m);
  const port = 20_000 + (process.pid % 20_000);
  const driver = await started(
    'dbus-run-session',
    ['--', 'sh', '-c', `echo ready; exec WebKitWebDriver --host=127.0.0.1 --port=${port}`],
    /(ready)/,
    {
      DISPLAY: `:${screen.found}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  );
  const server = `http://127.0.0.1:${port}`;
  await untilListening(`${server}/status`);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
  };
  const { sessionId } = await send<{ sessionId: string }>(`${server}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${server}/session/${sessionId}`;
  await send(`${session}/window/rect`, size);
  return {
    open: (url) => send(`${session}/url`, { url }),
    async evaluate(expression) {
      const script = `return ${asText(expression)}`;
      return JSON.parse(await send<string>(`${session}/execute/sync`, { script, args: [] }));
    },
    click: (x, y) => send(`${session}/actions`, { actions: clickActions(x, y) }),
    press: (key) => send(`${session}/actions`, { actions: keyActions(key) }),
    back: () => send(`${session}/back`, {}),
    async close() {
      await fetch(session, { method: 'DELETE' });
      await driver.end();
      await screen.end();
    },
  };
}

async function send<Result>(address: string, body: object): Promise<Result> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: Result & { message?: string } };
  if (!response.ok) throw new Error(`${new URL(address).pathname}: ${value.message}`);
  return value;
}

async function untilListening(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}
