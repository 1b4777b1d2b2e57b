import { elementsOf, elementText, type XmlElement } from '../parseXml.ts';
import { grouped, lowered, raised } from './formulaParts.ts';

/** What editors are told of a formula that was kept. */
export const formulaFinding = 'A formula was kept as plain text; check it.';

const spaced = /^[=<>≤≥≠≈≡→⇒⇔∈+−±×·-]$/u;

/** A MathML formula in one line, as one would write it in a letter: a/(b + c), x², √(2). Its names may have a prefix. */
export function linearMath(element: XmlElement): string {
  const parts = elementsOf(element);
  const [first = '', second = '', third = ''] = parts.slice(0, 3).map(linearMath);
  switch (element.name.replace(/^.*:/, '')) {
    case 'mi':
    case 'mn':
      return elementText(element).trim();
    case 'mtext':
    case 'ms':
      return elementText(element).replace(/\s+/g, ' ');
    case 'mo': {
      const sign = elementText(element).trim();
      return spaced.test(sign) && element.attributes.form !== 'prefix' ? ` ${sign} ` : sign;
    }
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msup':
    case 'mover':
      return first + raised(second);
    case 'msub':
    case 'munder':
      return first + lowered(second);
    case 'msubsup':
      return first + lowered(second) + raised(third);
    case 'munderover':
      return `${first + lowered(second) + raised(third)} `;
    case 'msqrt':
      return `√${grouped(parts.map(linearMath).join(''))}`;
    case 'mroot':
      return `${raised(second)}√${grouped(first)}`;
    case 'mfenced': {
      const { open = '(', close = ')', separators = ',' } = element.attributes;
      return open + parts.map(linearMath).join(separators.trim().slice(0, 1)) + close;
    }
    case 'mtable':
      return parts.map(linearMath).join('; ');
    case 'mtr':
      return parts.map(linearMath).join(', ');
    case 'semantics':
      return first;
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return '';
    case 'math':
      return parts.map(linearMath).join('').replace(/\s+/g, ' ').trim();
    default:
      return parts.map(linearMath).join('');
  }
}
