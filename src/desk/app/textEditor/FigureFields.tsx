import { attributesOf } from '../../../language/attributes.ts';
import type { BlockFields } from '../richText/blockSpecs.ts';
import { useDesk } from '../useDesk.ts';
import styles from './BodyEditor.module.css';

interface FigureFieldsProps {
  /** The figure's, apart from its caption. */
  fields: BlockFields;
  language: string;
  onChange: (fields: BlockFields) => void;
}

/** What is said of a picture to those who cannot see it. */
export function FigureFields({ fields, language, onChange }: FigureFieldsProps) {
  const { t, attributes } = useDesk();
  return (
    <label className={styles.alt} {...attributes}>
      {t('field.imageAlt')}
      <input
        value={typeof fields.alt === 'string' ? fields.alt : ''}
        {...attributesOf(language)}
        onChange={(event) => onChange({ ...fields, alt: event.target.value })}
      />
    </label>
  );
}
