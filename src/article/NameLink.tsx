import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './NameLink.module.css';

/** A name that leads to everything by, or from, whom it names; plain as long as its address is not known. */
export function NameLink({ address, children }: { address: string | undefined; children: ReactNode }) {
  return address === undefined ? (
    children
  ) : (
    <Link className={styles.name} to={address}>
      {children}
    </Link>
  );
}
