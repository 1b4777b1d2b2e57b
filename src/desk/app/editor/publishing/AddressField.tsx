import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { articleAddress } from '../../../../contract/articlePath.ts';
import { attributesOf } from '../../../../language/attributes.ts';
import type { FieldIssue } from '../../../server/api/fieldIssue.ts';
import { publicationQuery } from '../../deskClient.ts';
import { useDesk } from '../../useDesk.ts';
import { IssueMessage } from '../IssueMessage.tsx';
import styles from './Publishing.module.css';

interface AddressFieldProps {
  id: string;
  issues: readonly FieldIssue[];
  onId: (id: string) => void;
}

/** The article's address, asked for before it is permanent. */
export function AddressField({ id, issues, onId }: AddressFieldProps) {
  const { t } = useDesk();
  const publication = useQuery(publicationQuery);
  const own = useId();
  const wrong = issues.filter(({ field }) => field === 'id');
  const latin = attributesOf('en');
  return (
    <div className={styles.address}>
      <label htmlFor={own}>{t('publish.address')}</label>
      <bdi {...latin}>{(publication.data?.origin ?? '') + articleAddress('')}</bdi>
      <input
        {...latin}
        id={own}
        value={id}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong.length > 0 || undefined}
        aria-describedby={`${own}-said`}
        onChange={(event) => onId(event.target.value.trim())}
      />
      <p id={`${own}-said`}>
        {wrong.map(({ message }) => (
          <strong key={message}>
            <IssueMessage message={message} />{' '}
          </strong>
        ))}
        {t('publish.addressHint')}
      </p>
    </div>
  );
}
