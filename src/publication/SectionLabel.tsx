import { ownTextFirst } from '../contract/localizedText.ts';
import type { Section } from '../contract/publicationSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './SectionLabel.module.css';

interface SectionLabelProps {
  section: Section;
  /** The key that follows the link (src/keyboard/). */
  shortcut?: string;
}

/**
 * A section's label as on the letterhead: one language at one end of a rule, the other at the other, the reader's
 * own at the start of the line. One link, announced once, by the reader's own.
 */
export function SectionLabel({ section, shortcut }: SectionLabelProps) {
  const { language } = useI18n();
  const [first, ...others] = ownTextFirst(section.label, language);
  return (
    <PageLink className={styles.label} to={`/sections/${section.id}`} aria-keyshortcuts={shortcut}>
      <span {...attributesOf(first.language)}>{first.text}</span>
      <span className={styles.rule} aria-hidden="true" />
      {others.map((other) => (
        <span key={other.language} aria-hidden="true" {...attributesOf(other.language)}>
          {other.text}
        </span>
      ))}
    </PageLink>
  );
}
