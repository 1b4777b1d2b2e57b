import { anArticle } from '../../../testing/factories.ts';
import type { Draft } from '../../server/api/draft.ts';

/** What a test sets of a draft; its article may be as wrong as an editor can make it. */
export type DraftFacts = Partial<Omit<Draft, 'article'>> & { article?: object };

/** A draft with the fields a test names. */
export function aDraft({ article = anArticle(), ...facts }: DraftFacts = {}): Draft {
  return {
    key: 'abc',
    revision: 1,
    saved: 1,
    changed: true,
    article: article as Draft['article'],
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
