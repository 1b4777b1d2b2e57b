import type { Publication } from '../contract/publicationSchema.ts';
import styles from './Addresses.module.css';

/** Web and e-mail address: Latin, left to right, wherever they are shown. */
export function Addresses({ publication: { website, email } }: { publication: Publication }) {
  return (
    <p className={styles.addresses}>
      {website && (
        <bdi lang="en" dir="ltr">
          <a href={/^https?:/i.test(website) ? website : `https://${website}`}>
            {website.replace(/^https?:\/\//i, '')}
          </a>
        </bdi>
      )}{' '}
      {email && (
        <bdi lang="en" dir="ltr">
          <a href={`mailto:${email}`}>{email}</a>
        </bdi>
      )}
    </p>
  );
}
