import { childOf, elementsOf, elementText, type XmlElement } from '../parseXml.ts';
import type { WordContext } from './wordStory.ts';
import { isOn } from './wordStyles.ts';

/**
 * Whether a content control is empty and shows only its placeholder. Words without Word's own style for placeholders may be
 * somebody's, put there by a program that kept the mark, and are reported.
 */
export function isPlaceholder(control: XmlElement, { styles, office }: WordContext): boolean {
  if (!isOn(childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr'))) return false;
  const isPrompt = (run: XmlElement) => {
    const style = styles.other(childOf(childOf(run, 'w:rPr'), 'w:rStyle')?.attributes['w:val']);
    return style?.names.some((name) => name.toLowerCase() === 'placeholder text') === true;
  };
  const words = runsIn(childOf(control, 'w:sdtContent'))
    .filter((run) => !isPrompt(run))
    .map(elementText)
    .join('')
    .trim();
  if (words)
    office.report(
      `A field that Word takes for empty was left out: “${words.slice(0, 80)}”. Look whether it is text.`,
    );
  return true;
}

function runsIn(element: XmlElement | undefined): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:r' ? [child] : runsIn(child)));
}
