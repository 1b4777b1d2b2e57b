import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ArticleBody } from '../../../article/ArticleBody.tsx';
import { ArticleFooter } from '../../../article/ArticleFooter.tsx';
import { ArticleHeader } from '../../../article/ArticleHeader.tsx';
import { countWords } from '../../../contract/blockTexts.ts';
import { localizedTexts, sectionOf } from '../../../contract/localizedText.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import { ReadingTime } from '../../../list/ReadingTime.tsx';
import pageStyles from '../../../pages/ArticlePage.module.css';
import { Isolate } from '../../../typography/Isolate.tsx';
import type { FieldIssue } from '../../server/api/fieldIssue.ts';
import type { ShownFinding } from '../document/shownFinding.ts';
import { BodyEditor } from '../textEditor/BodyEditor.tsx';
import styles from './ArticlePane.module.css';
import { type EditedArticle, type KeyedBlock, shownArticle } from './editedArticle.ts';

interface ArticlePaneProps {
  draftKey: string;
  edited: EditedArticle;
  publication: Publication | undefined;
  issues: readonly FieldIssue[];
  findings: readonly ShownFinding[];
  /** The block of each finding. */
  places: ReadonlyMap<string, number>;
  current: ShownFinding | undefined;
  /** As readers see it, without the editor's tools. */
  proof: boolean;
  onFinding: (finding: ShownFinding) => void;
  onChange: (
    about: string | undefined,
    change: (body: readonly KeyedBlock[]) => readonly KeyedBlock[],
  ) => void;
  onHistory: (what: 'undo' | 'redo') => void;
}

/** The article in the reader's own components, its text in the editor that looks like them. */
export function ArticlePane(props: ArticlePaneProps) {
  const {
    draftKey,
    edited,
    publication,
    issues,
    findings,
    places,
    current,
    proof,
    onFinding,
    onChange,
    onHistory,
  } = props;
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const article = shownArticle(edited, draftKey);
  const { language } = article;
  const section = publication && sectionOf(publication, language);
  const blocksWithIssues = useMemo(
    () =>
      new Set(
        issues.flatMap(({ field }) => /^body\.(\d+)/.exec(field)?.[1] ?? []).map((at) => Number(at) + 1),
      ),
    [issues],
  );
  return (
    <article
      className={`${pageStyles.article} ${styles.article}`}
      {...attributesOf(language)}
      onClickCapture={(event) => {
        // Only links within the page work here, and a note's reference, which answers itself.
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
        const [page = '', place] = link?.getAttribute('href')?.split('#') ?? [];
        if (!link || page === '') return;
        event.preventDefault();
        if (page !== pathname || place === undefined) return;
        void navigate(`#${place}`);
        document.getElementById(place)?.scrollIntoView();
      }}
    >
      <ArticleHeader
        article={article}
        authorAddresses={undefined}
        sectionLabel={
          section &&
          localizedTexts(section.label).map((label) => (
            <span key={label.language} className={styles.label}>
              <Isolate language={label.language}>{label.text}</Isolate>
            </span>
          ))
        }
      >
        <ReadingTime words={countWords(article)} language={language} />
      </ArticleHeader>
      {proof ? (
        <ArticleBody article={article} />
      ) : (
        <BodyEditor
          draftKey={draftKey}
          body={edited.body}
          language={language}
          findings={findings}
          places={places}
          current={current}
          issues={blocksWithIssues}
          onFinding={onFinding}
          onChange={(about, body) => onChange(about, () => body)}
          onHistory={onHistory}
        />
      )}
      <ArticleFooter article={article} sourceAddress={undefined} />
    </article>
  );
}
