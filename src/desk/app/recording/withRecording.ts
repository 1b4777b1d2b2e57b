import type { Audio } from '../../../contract/audio/audioSchema.ts';
import type { EditedArticle } from '../editor/editedArticle.ts';

/** Gives an article a recording, or takes it away. */
export function withRecording(audio: Audio | undefined): (article: EditedArticle) => EditedArticle {
  return ({ fields: { audio: _, ...fields }, ...rest }) => ({
    ...rest,
    fields: { ...fields, ...(audio && { audio }) },
  });
}
