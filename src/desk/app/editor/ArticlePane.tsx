import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import bodyStyles from '../../../article/ArticleBody.module.css';
import { ArticleBody } from '../../../article/ArticleBody.tsx';
import { ArticleFooter } from '../../../article/ArticleFooter.tsx';
import { ArticleHeader } from '../../../article/ArticleHeader.tsx';
import { notesOf } from '../../../article/notesOf.ts';
import { countWords } from '../../../contract/blockTexts.ts';
import { localizedTexts, sectionOf } from '../../../contract/localizedText.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import { ReadingTime } from '../../../list/ReadingTime.tsx';
import pageStyles from '../../../pages/ArticlePage.module.css';
import { Isolate } from '../../../typography/Isolate.tsx';
import type { FieldIssue } from '../../server/api/fieldIssue.ts';
import { BlockCard } from '../blocks/BlockCard.tsx';
import type { ShownFinding } from '../document/shownFinding.ts';
import { useDesk } from '../useDesk.ts';
import styles from './ArticlePane.module.css';
import { type EditedArticle, type KeyedBlock, keyed, shownArticle } from './editedArticle.ts';

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
}

/** The article in the reader's own components; each block can be opened and edited. */
export function ArticlePane(props: ArticlePaneProps) {
  const { draftKey, edited, publication, issues, findings, places, current, proof, onFinding, onChange } =
    props;
  const { t, attributes } = useDesk();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<number>();
  const article = shownArticle(edited, draftKey);
  const { language } = article;
  const section = publication && sectionOf(publication, language);
  const notes = notesOf(article.body, language);
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
        <>
          <div id="field-body" className={bodyStyles.body} tabIndex={-1}>
            {edited.body.map(({ key, block }, at) => {
              const shown = article.body[at];
              return (
                shown && (
                  <BlockCard
                    key={key}
                    number={at + 1}
                    block={block}
                    shown={shown}
                    notes={notes}
                    language={language}
                    findings={findings.filter(({ id }) => places.get(id) === at + 1)}
                    current={current}
                    hasIssue={issues.some(
                      ({ field }) => field === `body.${at}` || field.startsWith(`body.${at}.`),
                    )}
                    open={open === key}
                    before={edited.body[at - 1]?.block}
                    last={at === edited.body.length - 1}
                    onFinding={onFinding}
                    onOpen={(opened) => setOpen(opened ? key : undefined)}
                    onChange={(next) =>
                      onChange(`block ${key}`, (body) =>
                        body.map((one) => (one.key === key ? { ...one, block: next } : one)),
                      )
                    }
                    onReplace={(from, count, blocks, opened) => {
                      const fresh = blocks.map(keyed);
                      onChange(undefined, (body) => body.toSpliced(at + from, count, ...fresh));
                      setOpen(opened === undefined ? undefined : fresh[opened]?.key);
                    }}
                    onMove={(by) =>
                      onChange(undefined, (body) => {
                        const moved = body[at];
                        return moved ? body.toSpliced(at, 1).toSpliced(at + by, 0, moved) : body;
                      })
                    }
                  />
                )
              );
            })}
          </div>
          <p className={styles.add} {...attributes}>
            <button
              type="button"
              onClick={() => {
                const added = keyed({ type: 'paragraph', text: '' });
                onChange(undefined, (body) => [...body, added]);
                setOpen(added.key);
              }}
            >
              {t('block.addEnd')}
            </button>
          </p>
        </>
      )}
      <ArticleFooter article={article} sourceAddress={undefined} />
    </article>
  );
}
