import { useMemo, useState } from 'react';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { openFindings } from '../../import/findings/openFindings.ts';
import type { Draft } from '../../server/api/draft.ts';
import { findingBlocks } from '../document/findingBlocks.ts';
import { needsDecision, type ShownFinding, shownFindings } from '../document/shownFinding.ts';
import { type EditedArticle, shownBlock } from './editedArticle.ts';
import { nextFinding } from './findingSteps.ts';
import type { ChangeArticle } from './useDraft.ts';

interface Findings {
  findings: readonly ShownFinding[];
  /** Those that the editor has still to decide about. */
  open: readonly ShownFinding[];
  /** The number of the block that each is about, by its address. */
  places: ReadonlyMap<string, number>;
  /** The one that was gone to last, while it is one. */
  current: ShownFinding | undefined;
  go: (finding: ShownFinding) => void;
  /** Says that it is right as it is, and goes to the next one. */
  settle: (finding: ShownFinding) => void;
}

/** What is doubtful in an article, as it is edited. */
export function useFindings(
  draft: Draft,
  edited: EditedArticle,
  file: ArticleFile,
  change: ChangeArticle,
): Findings {
  const { document: imported, key: draftKey } = draft;
  const { settled, body } = edited;
  const findings = useMemo(
    // Without a document the text itself is checked, as `npm run check` does.
    () => shownFindings(openFindings({ article: file, settled, imported }), imported?.joined ?? []),
    [imported, file, settled],
  );
  const open = useMemo(() => findings.filter(needsDecision), [findings]);
  const places = useMemo(
    () =>
      findingBlocks(
        findings,
        body.map(({ block }) => shownBlock(block, draftKey)),
      ),
    [findings, body, draftKey],
  );
  const [shown, setShown] = useState<ShownFinding>();
  // A finding that is mended is none any more.
  const current = shown && findings.find(({ key }) => key === shown.key);
  const go = (finding: ShownFinding) => {
    setShown(finding);
    for (const place of [`document-${finding.id}`, `p${places.get(finding.id) ?? 0}`]) {
      document.getElementById(place)?.scrollIntoView({ block: 'center' });
    }
  };
  const settle = (finding: ShownFinding) => {
    const { key } = finding;
    const next = nextFinding(open, finding);
    change(undefined, (now) => ({ ...now, settled: [...(now.settled ?? []), key] }));
    if (next && next.key !== finding.key) go(next);
  };
  return { findings, open, places, current, go, settle };
}
