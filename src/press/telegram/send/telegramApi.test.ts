import { expect, test } from 'vitest';
import { testToken } from '../testing/telegramServer.ts';
import { TelegramApi } from './telegramApi.ts';

test.each([
  [{}, /TELEGRAM_TOKEN\. Nothing was sent/],
  [{ TELEGRAM_TOKEN: 'my secret' }, /is not a bot’s token/],
  [{ TELEGRAM_TOKEN: testToken, TELEGRAM_API: 'http://example.org' }, /must be an https address/],
  [{ TELEGRAM_TOKEN: testToken, TELEGRAM_API: 'http://localhost.example.org' }, /must be an https address/],
  [{ TELEGRAM_TOKEN: testToken, TELEGRAM_API: 'https://user:word@example.org' }, /must be an https address/],
  [{ TELEGRAM_TOKEN: testToken, TELEGRAM_API: 'nowhere' }, /must be an https address/],
])(
  'an environment that cannot be sent with is refused, and its token not told: %j',
  (environment, message) => {
    const { message: told = '' } = (() => {
      try {
        return new TelegramApi(environment) as unknown as Error;
      } catch (error) {
        return error as Error;
      }
    })();
    expect(told).toMatch(message);
    for (const secret of [testToken, 'my secret']) expect(told).not.toContain(secret);
  },
);

test('an address of one’s own may be on this machine, or https', () => {
  for (const address of ['http://localhost:8081', 'http://[::1]:8081/', 'https://bots.example.org/api'])
    expect(() => new TelegramApi({ TELEGRAM_TOKEN: testToken, TELEGRAM_API: address })).not.toThrow();
});
