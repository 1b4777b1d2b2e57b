import { Link } from 'react-router';
import { wordingFor, wordings } from '../contract/labels.ts';
import type { Section } from '../contract/publicationSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { useChrome } from '../language/Chrome.tsx';
import styles from './SectionLabel.module.css';

/**
 * A section's label as the letterhead prints it: one language at one end of a rule, the other at the other, the reader's
 * own where a line begins. One link, named by all its wordings.
 */
export function SectionLabel({ section }: { section: Section }) {
  const { language } = useChrome();
  const first = wordingFor(section.label, language);
  const others = wordings(section.label).filter((other) => other.language !== first.language);
  return (
    <Link className={styles.label} to={`/sections/${section.id}`}>
      <span {...attributesOf(first.language)}>{first.text}</span>
      <span className={styles.rule} aria-hidden="true" />
      {others.map((other) => (
        <span key={other.language} {...attributesOf(other.language)}>
          {other.text}
        </span>
      ))}
    </Link>
  );
}
