import { anArticle } from '../../../testing/factories.ts';
import type { Draft } from '../../server/draft.ts';

/** A draft on the desk, with what a test names about it. */
export function aDraft(facts: Partial<Draft> = {}): Draft {
  return {
    key: 'abc',
    revision: 1,
    saved: 1,
    changed: true,
    article: anArticle() as Draft['article'],
    ...facts,
  };
}

/** The answers of a server that has the draft and saves it. */
export function draftServer(draft: Draft) {
  let { revision } = draft;
  return {
    'GET /api/drafts/abc': draft,
    'PUT /api/drafts/abc': () => {
      revision += 1;
      return { revision };
    },
  };
}
