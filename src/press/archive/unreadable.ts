import { systemAdvice } from '../system/systemAdvice.ts';
import type { Issue } from './issue.ts';

/** The issue of a file that the system does not let us read, with what to do. */
export function unreadable(file: string, error: unknown): Issue {
  const advice = systemAdvice(error, file);
  const message = `cannot be read${advice ? `. ${advice}` : ''}`;
  return { file, field: '', message, severity: 'error' };
}
