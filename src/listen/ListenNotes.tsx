import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useEffect, useState } from 'react';
import type { Article } from '../contract/articleSchema.ts';
import { sectionList } from '../contract/lists.ts';
import { sectionOf } from '../contract/localizedText.ts';
import { isolateText } from '../contract/text/isolateText.ts';
import { loadQuietly } from '../data/loadQuietly.ts';
import { siteRoot } from '../data/siteRoot.ts';
import { attributesOf } from '../language/attributes.ts';
import { languageOf } from '../language/languages.ts';
import { keepRecording, keptRecording } from '../library/saved/keepRecording.ts';
import { useKept } from '../library/useKept.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import type { SayListen } from './listenWords.ts';
import type { Heard } from './players/player.ts';
import type { RecordingWarningProps } from './RecordingWarning.tsx';
import type { RecordingSize } from './useRecordingSize.ts';

interface ListenNotesProps {
  article: Article;
  heard: Heard;
  isRecording: boolean;
  size: RecordingSize | undefined;
  say: SayListen;
  /** Plays what was asked about. */
  onLoad: () => void;
  /** Has the article read by a voice instead. */
  onVoice: () => void;
}

/** What the bar says: what is wrong, what is left out, and of a recording its terms and size. */
export function ListenNotes({ article, heard, isRecording, size, say, onLoad, onVoice }: ListenNotesProps) {
  const { fault, leftOut, isWaiting, copy } = heard;
  const { audio } = article;
  const nameOf = (tag: string) => isolateText(languageOf(tag).name, tag);
  const asks = isRecording && size?.mayLoad === false;
  const isForged = copy === 'changed';
  return (
    <span className="listen-words">
      <span role="status">
        {isWaiting && <p>{say('waiting')}</p>}
        {fault && <p>{say(`fault.${fault}`, { language: nameOf(article.language) })}</p>}
        {!fault && leftOut.length > 0 && (
          <p>{say('leftOut', { language: leftOut.map(nameOf).join(' · ') })}</p>
        )}
        {asks && <p>{say('ask', { megabytes: megabytesOf(size.bytes) })}</p>}
      </span>
      {asks && (
        <button type="button" onClick={onLoad}>
          {say('load')}
        </button>
      )}
      {copy && <CopyNote id={article.id} copy={copy} />}
      {isRecording && (fault || asks || isForged) && (
        <button type="button" onClick={onVoice}>
          {say('byVoice')}
        </button>
      )}
      {isRecording && audio && !fault && !isForged && (
        <>
          <p>
            {audio.reader && (
              <>
                {say('reader')} <bdi {...attributesOf(article.language)}>{audio.reader}</bdi> ·{' '}
              </>
            )}
            {say('licence')} <bdi {...attributesOf(article.language)}>{audio.licence}</bdi>
          </p>
          <KeepRecording article={article} say={say} />
          <PodcastLink article={article} say={say} />
        </>
      )}
    </span>
  );
}

export const loadRecordingWarning = async () => (await import('./RecordingWarning.tsx')).RecordingWarning;

/** What there is to say of a copy's recording, whose code no other reader needs. */
function CopyNote(props: RecordingWarningProps) {
  const [Warning, setWarning] = useState<ComponentType<RecordingWarningProps>>();
  useEffect(() => {
    void loadQuietly(async () => {
      const found = await loadRecordingWarning();
      setWarning(() => found);
    });
  }, []);
  return Warning && <Warning {...props} />;
}

/** Keeps the recording with a saved article, where it was left out because of its size. */
function KeepRecording({ article: { id, audio }, say }: { article: Article; say: SayListen }) {
  const [read] = useState(() => keptRecording(id, audio?.src ?? ''));
  const { value } = useKept(read);
  const [state, setState] = useState<'idle' | 'keeping' | 'failed'>('idle');
  if (!audio || !value?.isSaved || value.isKept) return null;
  if (state === 'keeping') return <p role="status">{say('keeping')}</p>;
  return (
    <>
      {state === 'failed' && <p role="status">{say('notKept')}</p>}
      <button
        type="button"
        onClick={() => {
          setState('keeping');
          keepRecording(id, audio).then(
            (isKept) => setState(isKept ? 'idle' : 'failed'),
            () => setState('failed'),
          );
        }}
      >
        {say('keep', { megabytes: megabytesOf(audio.bytes) })}
      </button>
    </>
  );
}

function PodcastLink({ article, say }: { article: Article; say: SayListen }) {
  const { data: publication } = useQuery(publicationQuery);
  const section = publication && sectionOf(publication, article.language);
  if (!section) return null;
  return <a href={`${siteRoot}${sectionList(section.id)}/podcast.xml`}>{say('podcast')}</a>;
}

function megabytesOf(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1_000_000));
}
