import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import { issueLabel } from './fields/fieldLabels.ts';

/** What is wrong with a field, in the editor's words; what the schema alone has words for is told in those, as theirs. */
export function IssueMessage({ message }: { message: string }) {
  const { t } = useDesk();
  const said = issueLabel(message);
  if (said) return t(said);
  return (
    <>
      {t('issue.other')} <bdi {...attributesOf('en')}>{message}</bdi>
    </>
  );
}
