import type { ReactNode } from 'react';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './NameLink.module.css';

/** A name that leads to everything by, or from, whom it names; plain as long as its address is not known. */
export function NameLink({ address, children }: { address: string | undefined; children: ReactNode }) {
  return address === undefined ? (
    children
  ) : (
    <PageLink className={styles.name} to={address}>
      {children}
    </PageLink>
  );
}
