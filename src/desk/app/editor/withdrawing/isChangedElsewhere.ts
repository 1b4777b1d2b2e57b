import { RequestError } from '../../deskClient.ts';

/** Whether a request failed because the published file has been changed since it was opened. */
export function isChangedElsewhere(error: unknown): boolean {
  return error instanceof RequestError && error.details.kind === 'changed';
}
