import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { FieldIssue } from '../../server/api/fieldIssue.ts';
import { PicturesPanel } from '../pictures/PicturesPanel.tsx';
import { RecordingPanel } from '../recording/RecordingPanel.tsx';
import type { RecordingWork } from '../recording/useRecording.ts';
import { withRecording } from '../recording/withRecording.ts';
import { BesideOriginal } from './beside/BesideOriginal.tsx';
import type { EditedArticle } from './editedArticle.ts';
import { Fields } from './fields/Fields.tsx';
import type { ChangeArticle } from './useDraft.ts';

interface ArticlePanelsProps {
  draftKey: string;
  edited: EditedArticle;
  /** The article as it would be saved. */
  file: ArticleFile;
  issues: readonly FieldIssue[];
  /** Whether it is published, so that its address stays. */
  isPublished: boolean;
  recording: RecordingWork;
  onChange: ChangeArticle;
}

/** What unfolds above an article's text: its fields, its pictures, its recording, and its original beside it. */
export function ArticlePanels(props: ArticlePanelsProps) {
  const { draftKey, edited, file, issues, isPublished, recording, onChange } = props;
  const { fields } = edited;
  return (
    <>
      <Fields
        fields={fields}
        issues={issues}
        keepsId={isPublished}
        onChange={(about, change) => onChange(about, (now) => ({ ...now, fields: change(now.fields) }))}
      />
      <PicturesPanel draftKey={draftKey} edited={edited} onChange={onChange} />
      <RecordingPanel
        draftKey={draftKey}
        audio={fields.audio}
        language={file.language}
        work={recording}
        onChange={(about, audio) => onChange(about, withRecording(audio))}
      />
      {file.translationOf && (
        <BesideOriginal
          key={file.translationOf}
          file={file}
          originalId={file.translationOf}
          onChange={(alignment) =>
            onChange(undefined, ({ fields: { alignment: _, ...others }, ...now }) => ({
              ...now,
              fields: alignment ? { ...others, alignment } : others,
            }))
          }
        />
      )}
    </>
  );
}
