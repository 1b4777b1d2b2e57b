import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import { issueLabel } from './fields/fieldLabels.ts';

/** An issue in the editor's language, or the schema's own message marked as English. */
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
