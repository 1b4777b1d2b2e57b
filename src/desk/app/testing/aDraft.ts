import { anArticle } from '../../../testing/factories.ts';
import type { Draft } from '../../server/api/draft.ts';

/** A draft with the fields a test names. */
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

/** The answers of a server that keeps the draft. */
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
