import { Link } from 'react-router';
import { attributesOf } from '../language/attributes.ts';
import { wordings } from './labels.ts';
import type { Section } from './publicationSchema.ts';
import styles from './SectionLabel.module.css';

/**
 * A section's label as the letterhead prints it: one language at one end of a rule, the other at the other. One link,
 * named by all its wordings.
 */
export function SectionLabel({ section }: { section: Section }) {
  const [first, ...others] = wordings(section.label);
  return (
    <Link className={styles.label} to={`/sections/${section.id}`}>
      {first && <span {...attributesOf(first.language)}>{first.text}</span>}
      <span className={styles.rule} aria-hidden="true" />
      {others.map((other) => (
        <span key={other.language} {...attributesOf(other.language)}>
          {other.text}
        </span>
      ))}
    </Link>
  );
}
