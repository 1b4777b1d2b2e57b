import type { Draft } from '../../server/api/draft.ts';
import { DocumentPane } from '../document/DocumentPane.tsx';
import { FindingsList } from '../document/FindingsList.tsx';
import type { ShownFinding } from '../document/shownFinding.ts';
import { useDesk } from '../useDesk.ts';
import styles from './Editor.module.css';

interface ImportedDocumentProps {
  imported: NonNullable<Draft['document']>;
  /** The article's, which the document shares. */
  language: string;
  findings: readonly ShownFinding[];
  current: ShownFinding | undefined;
  onGo: (finding: ShownFinding) => void;
}

/** The document that an article came from, with what was found in it. */
export function ImportedDocument({ imported, ...shown }: ImportedDocumentProps) {
  const { t } = useDesk();
  const { name, content } = imported;
  return (
    <section className={styles.document} aria-label={t('pane.document')}>
      <FindingsList {...shown} formatFindings={content.formatFindings} />
      <DocumentPane {...shown} name={name} document={content} />
    </section>
  );
}
