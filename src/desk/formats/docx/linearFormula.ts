import { grouped, lowered, raised } from '../formulas/formulaParts.ts';
import { childOf, elementsOf, elementText, type XmlElement } from '../parseXml.ts';

/** A formula in one line, as one would write it in a letter (ECMA-376 part 1, 22.1): a/(b+c), x², √(2). */
export function linearFormula(element: XmlElement): string {
  const part = (name: string) => linearFormula(childOf(element, name) ?? none);
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return elementText(element);
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:sSup':
      return part('m:e') + raised(part('m:sup'));
    case 'm:sSub':
      return part('m:e') + lowered(part('m:sub'));
    case 'm:sSubSup':
      return part('m:e') + lowered(part('m:sub')) + raised(part('m:sup'));
    case 'm:rad':
      return `${raised(part('m:deg'))}√${grouped(part('m:e'))}`;
    case 'm:nary':
      return `${sign(element, 'm:chr', '∫')}${lowered(part('m:sub'))}${raised(part('m:sup'))} ${part('m:e')}`;
    case 'm:limLow':
      return part('m:e') + lowered(part('m:lim'));
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    case 'm:d':
      return (
        sign(element, 'm:begChr', '(') +
        elementsOf(element, 'm:e')
          .map(linearFormula)
          .join(sign(element, 'm:sepChr', '|')) +
        sign(element, 'm:endChr', ')')
      );
    case 'm:mr':
      return elementsOf(element, 'm:e').map(linearFormula).join(', ');
    case 'm:m':
      return elementsOf(element, 'm:mr').map(linearFormula).join('; ');
    case 'm:eqArr':
      return elementsOf(element, 'm:e').map(linearFormula).join('; ');
    case 'm:oMathPara':
      return elementsOf(element, 'm:oMath').map(linearFormula).join(' ');
    default:
      return elementsOf(element).map(linearFormula).join('');
  }
}

const none: XmlElement = { name: '', attributes: {}, children: [] };

/** A sign that the element's properties name; an empty name is no sign. */
function sign(element: XmlElement, name: string, usual: string): string {
  const properties = elementsOf(element).find((child) => child.name === `${element.name}Pr`);
  return childOf(properties, name)?.attributes['m:val'] ?? usual;
}
