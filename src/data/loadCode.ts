import { DataError } from './dataError.ts';

/**
 * Waits for code as for data.
 *
 * @param address what needs it; without it, the page itself
 * @throws {DataError} when it does not load: a network error, too
 */
export async function loadCode<Module>(module: Promise<Module>, address?: string): Promise<Module> {
  try {
    return await module;
  } catch (cause) {
    throw new DataError('offline', address ?? window.location.pathname, 'a part of the reader did not load', {
      cause,
    });
  }
}
